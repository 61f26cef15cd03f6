import { statements as text } from '../../text/statements.ts';
import type { State, Statements } from './model.ts';
import type { Then } from './Profile.tsx';

const STEP = 40;
const along = (score: number) => (score - 1) * STEP;

/** Now as a full dot on the scale, then as an open one, with a line between; the words beside it say the same. */
function Dots({ now, then }: { now: number | undefined; then: number | undefined }) {
  return (
    <svg class="statements-dots" viewBox={`-12 0 ${4 * STEP + 24} 24`} aria-hidden="true" focusable="false">
      <path class="statements-axis" d={`M0 12H${4 * STEP}${[1, 2, 3, 4, 5].map((score) => `M${along(score)} 7V17`).join('')}`} />
      {now !== undefined && then !== undefined && <path class="statements-between" d={`M${along(then)} 12H${along(now)}`} />}
      {now !== undefined && <circle class="statements-now" cx={along(now)} cy="12" r="6" />}
      {then !== undefined && <circle class="statements-then" cx={along(then)} cy="12" r="9" />}
    </svg>
  );
}

/** Every statement: the score now and then, and what was written at it. */
export function Each({ exercise: { statements, scale }, state, then }: { exercise: Statements; state: State; then: Then | undefined }) {
  const word = (score: number | undefined) => (score === undefined ? undefined : scale[score - 1]);
  return (
    <details class="statements-each" open={then !== undefined}>
      <summary>{text.each}</summary>
      <p class="status">
        {text.axis(scale[0]!, scale.at(-1)!)} {then && text.eachThen(then.date)}
      </p>
      <ul>
        {statements.map(({ id, text: statement }) => {
          const [now, before] = [state.scores[id], then?.state.scores[id]];
          const [why, whyThen] = [state.why[id]?.trim(), then?.state.why[id]?.trim()];
          return (
            <li key={id}>
              <p class="statements-said">{statement}</p>
              <Dots now={now} then={before} />
              <p>
                {text.now(word(now))} {then && text.then(word(before))} {now !== undefined && before !== undefined && <strong>{text.shift(now - before)}</strong>}
              </p>
              {why && (
                <p>
                  {text.argument} <span class="statements-written">{why}</span>
                </p>
              )}
              {whyThen && whyThen !== why && (
                <p>
                  {text.argumentThen} <span class="statements-written">{whyThen}</span>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
