import { careQuiz as text } from '../../text/careQuiz.ts';
import { shortName } from './answers.ts';
import type { Phase, Quiz } from './model.ts';

/** Upper and lower edge of the band at step i (0 to 4), in a drawing of 168 high: it rises and narrows. */
const top = (i: number) => 80 - i * 20;
const bottom = (i: number) => 168 - i * 29;

/** Corners of one phase's piece, filled from below for `share` (0 to 1) of its height. */
function corners(phase: Phase, share = 1): string {
  const up = (i: number) => bottom(i) - share * (bottom(i) - top(i));
  return `0,${up(phase)} 100,${up(phase + 1)} 100,${bottom(phase + 1)} 0,${bottom(phase)}`;
}

/** One phase's piece of the band, stretched over its column. */
export function Piece({ phase, share = 0 }: { phase: Phase; share?: number }) {
  return (
    <svg class="carequiz-piece" viewBox="0 0 100 168" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <polygon class="carequiz-ground" points={corners(phase)} vector-effect="non-scaling-stroke" />
      {share > 0 && <polygon class="carequiz-filled" points={corners(phase, share)} />}
    </svg>
  );
}

interface Props {
  quiz: Quiz;
  /** unique in the page */
  name: string;
  value: Phase | undefined;
  onChange: (phase: Phase) => void;
  /** answered: shows whose choice is where */
  marks?: Partial<Record<Phase, { verdict: 'right' | 'close' | 'wrong'; text: string }>>;
}

/** The phases as one rising band of native radio buttons; a list where there is no room to draw. */
export function Band({ quiz, name, value, onChange, marks }: Props) {
  return (
    <fieldset class="choice-group carequiz-band" disabled={marks !== undefined}>
      <legend>{text.question.phase}</legend>
      <div class="carequiz-columns">
        {quiz.phases.map(({ phase, name: full }) => (
          <label class="carequiz-column" key={phase} data-phase={phase} data-mark={marks?.[phase]?.verdict}>
            <Piece phase={phase} />
            <span class="carequiz-spot">
              <input type="radio" name={name} value={phase} checked={value === phase} onChange={() => onChange(phase)} />
              <strong>{text.phase(phase)}</strong>
            </span>
            <span class="carequiz-name">
              {shortName(full)}
              {marks?.[phase] && <span class="carequiz-mark">{marks[phase].text}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
