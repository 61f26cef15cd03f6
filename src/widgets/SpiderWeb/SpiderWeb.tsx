import { useMemo, useRef, useState } from 'preact/hooks';
import { useAttempts } from '../../learner/preact/useAttempts.ts';
import { spiderWeb as text } from '../../text/spiderWeb.ts';
import { Choices, OtherTab, SaveStatus } from '../kit/index.ts';
import { Figure } from './Figure.tsx';
import { Gap, type Links } from './Gap.tsx';
import { Large } from './Large.tsx';
import { type Layer, hasLine } from './layers.ts';
import { Later } from './Later.tsx';
import { Legend } from './Legend.tsx';
import { Missing } from './Missing.tsx';
import { type State, activeRater, parse, rater, renew, setScore, start, switchTo, withScores } from './model.ts';
import { Paper } from './Paper.tsx';
import { type Web as Data, count, isDone } from './scores.ts';
import { Scoring } from './Scoring.tsx';
import './spiderWeb.css';
import { Tabs } from './Tabs.tsx';
import { TEAM, called, capital, viewOf } from './view.ts';
import { Web } from './Web.tsx';

type Tab = keyof typeof text.tab;
const tabs = Object.entries(text.tab) as [Tab, string][];

/** Shown until something is scored; never stored. */
const blank = start('00000000');
const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (n) => (n % 36).toString(36)).join('');

interface Props extends Links {
  exercise: Data;
}

/** The web of eight pillars: scored, drawn, compared, taken apart and kept. */
export function SpiderWeb({ exercise: web, links, cases }: Props) {
  const { loaded, current, past, conflicts, status, set, again, handle } = useAttempts<State>(web.id, parse);
  // A new measurement starts with the people of the last one.
  const fresh = past.length > 0 ? renew(past.at(-1)!.state) : undefined;
  const state = current?.state ?? fresh ?? blank;
  const latest = useRef<State>();
  latest.current = current?.state;
  const update = (change: (state: State) => State) => {
    const next = change(latest.current ?? fresh ?? start(newId()));
    latest.current = next;
    set(next);
    return next;
  };

  const [tab, setTab] = useState<Tab>('score');
  const [chosen, choosePillar] = useState<number>();
  const [missing, setMissing] = useState<string>();
  const [shown, show] = useState('');
  const [toggled, toggle] = useState<Record<string, boolean>>({});
  const [large, setLarge] = useState(false);
  const figure = useRef<HTMLDivElement>(null);

  const prefix = `spinnenweb-${web.id.replace('/', '-')}`;
  const names = useMemo(() => web.pillars.map(({ short }) => capital(short)), [web]);
  const active = activeRater(state);
  const whose = state.raters.length > 1 && (shown === TEAM || rater(state, shown)) ? shown : active.id;
  const view = viewOf(web, state, past, whose);
  const firstOpen = web.pillars.findIndex((pillar) => !isDone(count(pillar, active.scores)));
  const pillar = chosen ?? Math.max(0, firstOpen);
  const lastEarlier = view.earlier.at(-1)?.id;
  const isShown = ({ id, kind }: Layer) => toggled[id] ?? (kind !== 'earlier' || id === lastEarlier);
  const layers = view.layers.filter((layer) => hasLine(layer) && (missing ? layer.kind === 'now' : isShown(layer)));
  const gone = web.pillars.find(({ id }) => id === missing);
  const notes = !gone ? view.notes : web.pillars.map(({ id }) => (id === missing ? text.gone : gone.missing.weakens.includes(id) ? text.slack : ''));

  const goTab = (to: Tab) => {
    setTab(to);
    setMissing(undefined);
    if (to === 'score') show('');
    if (to === 'team' && withScores(state).length > 1) show(TEAM);
  };
  const chooseWhose = (id: string) => {
    const local = rater(state, id) && !rater(state, id)!.file;
    if (local) update((now) => switchTo(now, id));
    show(local ? '' : id);
  };
  const score = (key: string, value: number) => {
    update((now) => setScore(now, key, value));
    // Once at work on a pillar, the last score does not carry on to the next one.
    choosePillar(pillar);
  };
  const letScore = (id: string) => {
    update((now) => switchTo(now, id));
    choosePillar(undefined);
    goTab('score');
    document.getElementById(`${prefix}-tab-score`)?.focus();
  };
  const closeLarge = () => {
    setLarge(false);
    if (tab !== 'missing') setMissing(undefined);
  };
  const startAgain = () => {
    again();
    choosePillar(0);
    goTab('score');
    figure.current?.focus();
  };

  const scoredPillars = view.summaries.filter(({ now, wish }) => now || wish).length;
  const drawing = <Web pillars={web.pillars} names={names} layers={layers} notes={notes} missing={missing} label={text.webName(web.title, scoredPillars, gone && names[web.pillars.indexOf(gone)])} />;
  const legend = <Legend layers={view.layers} isShown={isShown} onToggle={(layer) => toggle({ ...toggled, [layer.id]: !isShown(layer) })} />;
  const takeAway = (name: string) => <Missing pillars={web.pillars} names={names} name={`${prefix}-${name}`} missing={missing} onMissing={setMissing} />;
  const everyone = [...state.raters.map((one) => ({ id: one.id, text: called(state, one) })), { id: TEAM, text: text.together }];

  return (
    <div class="spiderweb" data-tab={tab} data-empty={withScores(state).length === 0}>
      <Figure web={web} names={names} view={view} prefix={prefix} figure={figure} onLarge={() => setLarge(true)}>
        {state.raters.length > 1 && <Choices legend={text.whose} name={`${prefix}-whose`} options={everyone} value={[whose]} onChange={([id]) => chooseWhose(id!)} />}
        {view.who && <p class="spiderweb-who">{text.whoseIs(view.who)}</p>}
        {drawing}
        <p class="spiderweb-caption">{text.centre(web.centre)}</p>
        {!missing && legend}
      </Figure>
      <div class="needs-js no-print" inert={!loaded} aria-busy={!loaded}>
        <Tabs label={text.tabs} prefix={prefix} tabs={tabs} value={tab} onChange={goTab}>
          {tab === 'score' && (
            <Scoring
              web={web}
              names={names}
              prefix={prefix}
              who={state.raters.length > 1 ? called(state, active) : ''}
              scores={active.scores}
              pillar={pillar}
              onPillar={choosePillar}
              onScore={score}
              onDone={() => figure.current?.focus()}
            />
          )}
          {tab === 'gap' && <Gap web={web} names={names} summaries={view.summaries} links={links} cases={cases} />}
          {tab === 'missing' && takeAway('weg')}
          {tab === 'team' && <Later>{({ Raters }) => <Raters web={web} names={names} state={state} update={update} newId={newId} onScore={letScore} />}</Later>}
          {tab === 'keep' && <Later>{({ Keep }) => <Keep web={web} names={names} state={state} view={view} layers={layers} team={viewOf(web, state, past, TEAM)} earlier={past.length} onAgain={startAgain} />}</Later>}
        </Tabs>
        <OtherTab revisions={conflicts} handle={handle} />
        <SaveStatus status={status} />
      </div>
      <Paper web={web} />
      {large && (
        <Large title={web.title} onClose={closeLarge}>
          {drawing}
          <div class="spiderweb-large-side">
            {!missing && legend}
            {takeAway('groot-weg')}
          </div>
        </Large>
      )}
    </div>
  );
}
