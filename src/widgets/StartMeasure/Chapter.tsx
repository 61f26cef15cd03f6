import { startMeasure as text } from '../../text/startMeasure.ts';
import type { ChapterLevel, Level, Measure, State } from './model.ts';

const WIDTH = 400;
const along = (score: number) => ((score - 1) / 4) * WIDTH;

/** Now as a full bar, then as an open one below it; the same is said in words beside it. */
function Bars({ now, then }: { now: Level | undefined; then: Level | undefined }) {
  return (
    <svg class="startmeasure-bars" viewBox={`-2 0 ${WIDTH + 4} 34`} aria-hidden="true" focusable="false">
      <path class="startmeasure-axis" d={`M0 17H${WIDTH}${[1, 2, 3, 4, 5].map((score) => `M${along(score)} 1V33`).join('')}`} />
      {then && <rect class="startmeasure-then" x={0} y={20} width={Math.max(2, along(then.mean))} height={9} />}
      {now && <rect class="startmeasure-now" x={0} y={4} width={Math.max(4, along(now.mean))} height={13} />}
    </svg>
  );
}

interface Props {
  measure: Measure;
  name: string;
  level: ChapterLevel;
  now: State['scores'];
  /** earlier measurements with scores, oldest first */
  earlier: readonly { id: string; date: string; scores: State['scores'] }[];
}

/** One chapter of the overview: how far, compared with then, and every statement in a table. */
export function Chapter({ measure: { scale }, name, level, now, earlier }: Props) {
  const { statements, now: mine, then, difference } = level;
  const word = (score: number | undefined) => (score === undefined ? text.none : scale[score - 1]!);
  return (
    <li>
      <p class="startmeasure-name">{name}</p>
      <p>
        {mine ? text.level(mine.mean, word(Math.round(mine.mean))) : text.notScored}
        {difference && <strong>, {text.difference(difference.change, difference.direction)}</strong>}
        {'. '}
        {then && text.levelThen(then.mean)} {mine && mine.scored < statements.length && text.partly(mine.scored, statements.length)}
      </p>
      <Bars now={mine} then={then} />
      <details>
        <summary>{text.statements}</summary>
        <div class="table-scroll" tabIndex={0} role="region" aria-label={text.caption(name)}>
          <table>
            <caption class="visually-hidden">{text.caption(name)}</caption>
            <thead>
              <tr>
                {[text.statement, ...earlier.map(({ date }) => date), text.now].map((title, at) => (
                  <th scope="col" key={at}>
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {statements.map(({ id, text: statement }) => (
                <tr key={id}>
                  <th scope="row">{statement}</th>
                  {earlier.map((one) => (
                    <td key={one.id}>{word(one.scores[id])}</td>
                  ))}
                  <td>{word(now[id])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </li>
  );
}
