import { useState } from 'preact/hooks';
import { traject } from '../../text/traject.ts';
import { Feedback, Sequence } from '../kit/index.ts';
import { Figure } from './Figure.tsx';
import { type Exercise, gapIn, isOrdered, judgeOrder, orderOf, reorder, type State } from './model.ts';

const text = traject.order;

interface Props {
  exercise: Exercise;
  state: State;
  /** number of earlier attempts: another attempt begins with another order */
  attempt: number;
  name: string;
  update: (change: (state: State) => State) => void;
  onNext: () => void;
}

/** The steps to put in order; the drawing follows. */
export function Order({ exercise, state, attempt, name, update, onNext }: Props) {
  const [pressed, setPressed] = useState(false);
  const order = orderOf(exercise, state, attempt);
  const ids = order.map(({ id }) => id);
  const solved = isOrdered(exercise, state, attempt);
  const verdict = judgeOrder(exercise, ids);
  // A ring that is right but begins elsewhere stays as the student laid it.
  const shown = solved && verdict !== 'close' ? exercise.steps : order;
  const ask = (change: (state: State) => State) => {
    setPressed(true);
    update(change);
  };
  if (solved) {
    const title = state.shown ? text.shown : verdict === 'close' ? text.close : text.right;
    return (
      <>
        <Figure shape={exercise.shape} steps={shown} withPhases done={exercise.steps.map(({ id }) => id)} />
        <Feedback verdict={state.shown ? 'neutral' : 'right'} title={title} id={`${name}-orde-uitleg`} takesFocus={pressed}>
          {!state.shown && verdict === 'close' && <p>{text.closeNote(exercise.steps[0]!.title)}</p>}
          <Steps steps={exercise.steps} ring={exercise.shape === 'ring'} />
        </Feedback>
        <p class="actions">
          <button type="button" onClick={onNext}>
            {text.toCards}
          </button>
        </p>
      </>
    );
  }
  const gap = gapIn(exercise, order);
  return (
    <>
      <Figure shape={exercise.shape} steps={order} live />
      <Sequence label={text.list} items={order.map(({ id, title, about }) => ({ id, text: title, note: about }))} onChange={(to) => update((now) => reorder(now, to))} />
      <p class="actions">
        <button type="button" onClick={() => ask((now) => ({ ...reorder(now, ids), checked: true }))}>
          {text.check}
        </button>
        <button type="button" class="secondary" onClick={() => ask((now) => ({ ...now, shown: true }))}>
          {text.show}
        </button>
      </p>
      {state.checked && (
        <Feedback key={ids.join()} verdict="wrong" title={text.wrong} id={`${name}-orde-fout`} takesFocus={pressed}>
          <p>{text.good(gap.good, gap.of)}</p>
          <p>
            <strong>{text.look(gap.look.title)}</strong> {gap.look.why}
          </p>
        </Feedback>
      )}
    </>
  );
}

/** The steps in words: what happens in each, and why it stands where it stands. */
export function Steps({ steps, ring }: { steps: Exercise['steps']; ring: boolean }) {
  return (
    <ol class="traject-steps" aria-label={text.why}>
      {steps.map(({ id, title, phase, about, why }) => (
        <li key={id}>
          <strong>{title}</strong>
          {phase && <span class="traject-in">{phase}</span>}
          <p>{about}</p>
          <p class="status">{why}</p>
        </li>
      ))}
      {ring && <li class="traject-round">{traject.again}</li>}
    </ol>
  );
}
