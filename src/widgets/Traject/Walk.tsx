import { useState } from 'preact/hooks';
import { kit } from '../../text/kit.ts';
import { traject } from '../../text/traject.ts';
import { Choices, Feedback, TextField, useLanding } from '../kit/index.ts';
import { Figure } from './Figure.tsx';
import { type Exercise, isSentence, type State, textKey, write } from './model.ts';
import { Summary } from './Summary.tsx';

const text = traject.walk;

export type CaseLinks = Readonly<Record<string, { href: string; name: string }>>;

interface Props {
  exercise: Exercise;
  state: State;
  name: string;
  cases: CaseLinks;
  /** epoch ms of the last change */
  at: number;
  update: (change: (state: State) => State) => void;
}

/** Going through the steps with a pupil of a case: one step on screen, and in the end all of them. */
export function WalkThrough({ exercise, state, name, cases, at, update }: Props) {
  const { steps } = exercise;
  const walk = exercise.cases.find(({ id }) => id === state.walk);
  const [open, setOpen] = useState<readonly string[]>([]);
  const [justOpened, setJustOpened] = useState('');
  const title = useLanding<HTMLHeadingElement>();
  const go = (to: number) => {
    title.land();
    update((now) => ({ ...now, at: to }));
  };
  const link = walk && cases[walk.id];
  const step = steps[Math.min(state.at, steps.length)];
  const choice = (
    <Choices legend={text.choose} name={`${name}-casus`} options={exercise.cases.map(({ id, title: words }) => ({ id, text: words }))} value={walk ? [walk.id] : []} onChange={([id]) => update((now) => ({ ...now, walk: id!, at: 0 }))} />
  );
  if (!walk) return choice;
  const done = steps.filter(({ id }) => state.texts[textKey(walk.id, id)]?.trim()).map(({ id }) => id);
  if (!step) {
    return (
      <>
        {choice}
        <Figure shape={exercise.shape} steps={steps} withPhases done={done} />
        <Summary exercise={exercise} state={state} walk={walk} at={at} titleRef={title.ref} onEdit={go} />
      </>
    );
  }
  const key = textKey(walk.id, step.id);
  const { known, prompt, example } = walk.steps[step.id]!;
  const may = isSentence(state.texts[key]);
  const last = state.at === steps.length - 1;
  const field = `${name}-${walk.id}-${step.id}`;
  return (
    <>
      {choice}
      <Feedback verdict="neutral" title={text.start}>
        <p>{walk.start}</p>
        {link && (
          <p>
            <a href={link.href}>{text.read(link.name)}</a>
          </p>
        )}
      </Feedback>
      <Figure shape={exercise.shape} steps={steps} withPhases here={step.id} done={done} />
      <section class="traject-step" aria-labelledby={`${field}-kop`} key={step.id}>
        <h4 id={`${field}-kop`} tabIndex={-1} ref={title.ref}>
          {text.step(state.at + 1, steps.length, step.title)}
        </h4>
        <p class="status">{step.about}</p>
        <p class="traject-known">
          <strong>{text.known}.</strong> {known}
        </p>
        <TextField id={field} label={prompt} value={state.texts[key] ?? ''} onText={(words) => update((now) => write(now, key, words))} />
        {open.includes(key) ? (
          <Feedback verdict="neutral" title={text.ours} id={`${field}-voorbeeld`} takesFocus={justOpened === key}>
            <p>{example}</p>
            <p class="status">{text.oursNote}</p>
          </Feedback>
        ) : (
          <p class="actions">
            <button
              type="button"
              class="secondary"
              aria-disabled={!may}
              aria-describedby={may ? undefined : `${field}-mist`}
              onClick={() => {
                if (!may) return;
                setJustOpened(key);
                setOpen([...open, key]);
              }}
            >
              {text.example}
            </button>
            {!may && (
              <span class="status" id={`${field}-mist`}>
                {text.first}
              </span>
            )}
          </p>
        )}
        <p class="actions">
          {state.at > 0 && (
            <button type="button" class="secondary" onClick={() => go(state.at - 1)}>
              {kit.previous}
            </button>
          )}
          <button type="button" onClick={() => go(state.at + 1)}>
            {last ? text.toSheet : kit.next}
          </button>
        </p>
      </section>
    </>
  );
}
