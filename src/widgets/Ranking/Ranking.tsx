import { useState } from 'preact/hooks';
import { useAttempts } from '../../learner/preact/useAttempts.ts';
import { ranking as text } from '../../text/ranking.ts';
import { Again, Announcer, type Links, OtherTab, ReadOn, SaveStatus, Sequence, TextField, download, useLanding } from '../kit/index.ts';
import { EarlierOrders, EarlierTexts } from './Earlier.tsx';
import { asText } from './export.ts';
import { type Ranking as Data, type State, emptyState, isRanked, orderOf, parse, rank, write } from './model.ts';
import './ranking.css';

interface Props {
  exercise: Data;
  links: Links;
}

/** Challenges to put in order for one's own school, and then questions about oneself. */
export function Ranking({ exercise, links }: Props) {
  const { loaded, current, past, conflicts, status, set, again, handle } = useAttempts<State>(exercise.id, parse);
  const state = current?.state ?? emptyState;
  const [made, setMade] = useState('');
  const { ref: question, land } = useLanding<HTMLHeadingElement>();
  const update = (change: (state: State) => State) => set(change(handle?.current.get()?.state ?? emptyState));

  const order = orderOf(exercise, state);
  const ranked = isRanked(exercise, state);
  const first = order[0]!;
  const prefix = `rangschikken-${exercise.id.replace('/', '-')}`;
  const toRank = (ids: readonly string[]) => update((now) => rank(now, ids));
  const keep = () => {
    const at = current?.at ?? Date.now();
    download(text.fileName(at), asText(exercise, state, at));
    setMade(text.exported(text.fileName(at)));
  };
  return (
    <div class="ranking">
      <div class="needs-js" inert={!loaded} aria-busy={!loaded}>
        <h4 ref={question} tabIndex={-1}>
          {exercise.question}
        </h4>
        <Sequence label={text.list} items={order.map(({ id, title, about }) => ({ id, text: title, note: about }))} onChange={toRank} />
        {ranked ? (
          <div class="ranking-first">
            <p>
              {text.top}: <strong>{first.title}</strong>
            </p>
            <ReadOn readOn={first.readOn} links={links} />
          </div>
        ) : (
          <p class="actions no-print">
            <button type="button" class="secondary" onClick={() => toRank(order.map(({ id }) => id))}>
              {text.confirm}
            </button>
            <span class="status">{text.untouched}</span>
          </p>
        )}
        {ranked && <EarlierOrders exercise={exercise} state={state} past={past} />}
        <h4>{text.reflections}</h4>
        <p class="status">{text.reflectionsNote}</p>
        {exercise.reflections.map(({ id, prompt, help }) => (
          <div key={id}>
            <TextField id={`${prefix}-${id}`} label={prompt} {...(help ? { help } : {})} value={state.texts[id] ?? ''} onText={(words) => update((now) => write(now, id, words))} />
            <EarlierTexts reflection={id} past={past} />
          </div>
        ))}
        {current && (
          <p class="actions">
            <button type="button" class="secondary" onClick={keep}>
              {text.export}
            </button>
            <span class="status">{text.exportNote}</span>
          </p>
        )}
        <Announcer message={made} />
        {current && (
          <Again
            earlier={past.length}
            onAgain={() => {
              again();
              land();
            }}
          />
        )}
        <OtherTab revisions={conflicts} handle={handle} />
        <SaveStatus status={status} />
      </div>
    </div>
  );
}
