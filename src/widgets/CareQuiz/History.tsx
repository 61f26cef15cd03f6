import { careQuiz as text } from '../../text/careQuiz.ts';
import { kit } from '../../text/kit.ts';
import { type Quiz, type Share, type State, firstTimeShares } from './model.ts';

interface Props {
  quiz: Quiz;
  /** oldest first */
  attempts: readonly { id: string; started: number; state: State }[];
}

/** More do not fit side by side; the table of a student who came back that often would tell nothing either. */
const MOST = 8;
const x = (index: number, count: number) => (count === 1 ? 60 : 8 + (index * 104) / (count - 1));
const y = (share: number) => 52 - share * 44;

/** One phase over time: a point per attempt. */
function Line({ phase, shares }: { phase: number; shares: readonly Share[] }) {
  const points = shares.flatMap(({ good, total }, index) => (total > 0 ? [{ x: x(index, shares.length), y: y(good / total) }] : []));
  return (
    <figure class="carequiz-line">
      <svg viewBox="0 0 120 60" role="img" aria-label={text.chart(phase, shares.map(({ good, total }) => text.share(good, total)).join(', '))}>
        <path class="carequiz-axis" d="M0,8H120M0,52H120" />
        <polyline class="carequiz-path" points={points.map((point) => `${point.x},${point.y}`).join(' ')} />
        {points.map((point) => (
          <circle key={point.x} class="carequiz-point" cx={point.x} cy={point.y} r="4" />
        ))}
      </svg>
      <figcaption>{text.phase(phase)}</figcaption>
    </figure>
  );
}

/** Attempts over time, phase by phase, drawn and as a table. Shown from the second attempt on. */
export function History({ quiz, attempts }: Props) {
  const shown = attempts
    .map(({ id, started, state }) => ({ id, started, shares: firstTimeShares(quiz, state) }))
    .filter(({ shares }) => shares.some(({ total }) => total > 0))
    .slice(-MOST);
  if (shown.length < 2) return null;
  return (
    <>
      <h5>{text.historyTitle}</h5>
      <p class="status">{text.historyNote}</p>
      <div class="carequiz-lines">
        {quiz.phases.map(({ phase }) => (
          <Line key={phase} phase={phase} shares={shown.map(({ shares }) => shares[phase]!)} />
        ))}
      </div>
      <table class="carequiz-table">
        <caption class="visually-hidden">{text.historyTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{text.attempt}</th>
            {quiz.phases.map(({ phase }) => (
              <th scope="col" key={phase}>
                {text.phase(phase)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, started, shares }) => (
            <tr key={id}>
              <th scope="row">
                {kit.day(started)}, {kit.clock(started)}
              </th>
              {shares.map(({ phase, good, total }) => (
                <td key={phase}>{text.share(good, total)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
