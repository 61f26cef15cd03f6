import { useState } from 'preact/hooks';
import { useAttempts } from '../../learner/preact/useAttempts.ts';
import { preventionPlan as text } from '../../text/preventionPlan.ts';
import { Again, Announcer, Keep, type Links, OtherTab, ReadOn, SaveStatus, SheetView, TextField, download, sheetAsText, useLanding } from '../kit/index.ts';
import { BalancePicture, BalanceView } from './Balance.tsx';
import { Cell } from './Cell.tsx';
import { Grid } from './Grid.tsx';
import { emptyState, type Exercise, isEmpty, parse, type State } from './model.ts';
import { sheetOf, toCsv } from './sheet.ts';
import '../kit/printsSheet.css';
import './preventionPlan.css';

interface Props {
  exercise: Exercise;
  links: Links;
}

/** The levels of the pyramid by the domains, filled for one's own school. */
export function PreventionPlan({ exercise, links }: Props) {
  const { loaded, current, past, conflicts, status, set, again, handle } = useAttempts<State>(exercise.id, parse);
  const state = current?.state ?? emptyState;
  // The cell on screen alone is no attempt: until something is done it is only remembered here.
  const [visited, visit] = useState<{ level: number; domain: number }>();
  const here = visited ?? state;
  const [said, say] = useState('');
  const { ref: title, land } = useLanding<HTMLHeadingElement>();
  const latest = () => handle?.current.get()?.state ?? emptyState;
  const update = (change: (now: State) => State) => set({ ...change(latest()), level: here.level, domain: here.domain });
  const show = (level: number, domain: number) => {
    visit({ level, domain });
    if (handle?.current.get()) set({ ...latest(), level, domain });
  };
  const go = (level: number, domain: number) => {
    land();
    show(level, domain);
  };
  const at = current?.at ?? 0;
  const prefix = 'preventie';
  const { ground, levels, domains, reflections } = exercise;
  const [level, domain] = [levels[here.level]!, domains[here.domain]!];
  return (
    <div class="plan prints-sheet" data-empty={isEmpty(state)}>
      <div class={loaded ? undefined : 'needs-js'} inert={!loaded} aria-busy={!loaded}>
        <p class="status no-print">{text.gridNote}</p>
        <Grid exercise={exercise} state={state} level={here.level} domain={here.domain} onCell={go} onDomain={(to) => show(here.level, to)} />
        <Cell key={`${level.id}/${domain.id}`} exercise={exercise} state={state} level={level} domain={domain} titleRef={title} onChange={update} onSay={say} />
        <section class="plan-part">
          <h4>{text.balance}</h4>
          <BalanceView exercise={exercise} state={state} onCell={go} />
        </section>
        <section class="plan-part">
          <TextField id={`${prefix}-context`} label={ground.prompt} help={`${ground.about} ${ground.help ?? ''}`.trim()} value={state.ground} onText={(words) => update((now) => ({ ...now, ground: words }))} />
          {reflections.map(({ id, prompt, help }) => (
            <TextField key={id} id={`${prefix}-${id}`} label={prompt} {...(help ? { help } : {})} value={state.texts[id] ?? ''} onText={(words) => update((now) => ({ ...now, texts: { ...now.texts, [id]: words } }))} />
          ))}
        </section>
        <ReadOn readOn={exercise.readOn} links={links} />
        {!isEmpty(state) && (
          <>
            <h4 class="plan-keep">{text.keep}</h4>
            <Keep paperOnly file={text.file(at, 'txt')} content={() => sheetAsText(exercise.title, sheetOf(exercise, latest(), at))}>
              <h4>{exercise.title}</h4>
              <div class="plan-paper-picture">
                <BalancePicture exercise={exercise} state={state} />
              </div>
              <SheetView sheet={sheetOf(exercise, state, at)} />
            </Keep>
            <p class="actions">
              <button
                type="button"
                class="secondary"
                onClick={() => {
                  download(text.file(at, 'csv'), toCsv(exercise, latest()), 'text/csv');
                  say(text.file(at, 'csv'));
                }}
              >
                {text.csv}
              </button>
              <span class="status">{text.csvNote}</span>
            </p>
          </>
        )}
        <Announcer message={said} />
        {current && (
          <Again
            earlier={past.length}
            label={text.again}
            onAgain={() => {
              again();
              go(0, 0);
            }}
          />
        )}
        <OtherTab revisions={conflicts} handle={handle} />
        <SaveStatus status={status} />
      </div>
    </div>
  );
}
