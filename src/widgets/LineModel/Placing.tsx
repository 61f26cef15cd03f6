import { lineModel as text } from '../../text/lineModel.ts';
import { rotation as words } from '../../text/rotation.ts';
import { Feedback } from '../kit/index.ts';
import { type Actor, type Exercise, type Line, type Placed, judge, mistake } from './model.ts';
import { Net } from './Net.tsx';

const inSentence = (name: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
const nameOf = (lines: readonly Line[], id: string) => inSentence(lines.find((line) => line.id === id)?.name ?? '');

interface ChooserProps {
  lines: readonly Line[];
  /** unique in the page */
  name: string;
  answer: string | undefined;
  /** checked: whose choice is where is said in words, and nothing can be changed */
  actor: Actor | undefined;
  moments: readonly { line: Line; moments: readonly Placed[] }[];
  onChoose: (line: string) => void;
}

/** The lines as radio buttons on their arcs, with what stands there already. */
export function Chooser({ lines, name, answer, actor, moments, onChoose }: ChooserProps) {
  const done = moments.reduce((sum, { moments: here }) => sum + here.length, 0);
  const mark = (id: string) => {
    if (!actor) return undefined;
    if (id === actor.line) return { verdict: 'right', text: id === answer ? text.mark.both : text.mark.ours };
    return id === answer ? { verdict: 'wrong', text: text.mark.yours } : undefined;
  };
  return (
    <fieldset class="choice-group" disabled={actor !== undefined}>
      <legend>{text.question}</legend>
      <Net
        lines={lines}
        chosen={answer}
        moments={moments}
        onPick={actor ? undefined : onChoose}
        spot={({ id, name: line }) => {
          const marked = mark(id);
          return (
            <label>
              <input type="radio" name={name} value={id} checked={answer === id} onChange={() => onChoose(id)} />
              <span>
                {line}
                {marked && (
                  <span class="linemodel-mark" data-mark={marked.verdict}>
                    {marked.text}
                  </span>
                )}
              </span>
            </label>
          );
        }}
      />
      {done > 0 && <p class="visually-hidden">{text.settled(done)}</p>}
    </fieldset>
  );
}

interface ExplanationProps {
  exercise: Exercise;
  actor: Actor;
  answer: string;
  /** unique in the page */
  name: string;
  takesFocus: boolean;
}

/** Why someone stands on this line, and why not on the one that was chosen. */
export function Explanation({ exercise, actor, answer, name, takesFocus }: ExplanationProps) {
  const { lines } = exercise;
  const verdict = judge(actor, answer);
  return (
    <Feedback verdict={verdict} id={`${name}-uitleg`} takesFocus={takesFocus} title={text[verdict](nameOf(lines, actor.line))}>
      {verdict === 'wrong' && (
        <p>
          {text.yours(nameOf(lines, answer))} {mistake(exercise, actor, answer)}
        </p>
      )}
      <p>{actor.why}</p>
      {verdict === 'wrong' && <p>{words.returns}</p>}
    </Feedback>
  );
}
