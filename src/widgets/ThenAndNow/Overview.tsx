import { thenAndNow } from '../../text/thenAndNow.ts';
import { countPeriods, type Exercise, scoreOf } from './model.ts';

const text = thenAndNow.overview;

/** How the first answers went: in all, and which period was mixed up. */
export function Overview({ exercise, firsts }: { exercise: Exercise; firsts: ReadonlyMap<string, readonly string[]> }) {
  const { answered, right, close } = scoreOf(exercise, firsts);
  const counts = countPeriods(exercise, firsts);
  return (
    <div class="no-print">
      <p>{text.score(right, close, answered)}</p>
      {counts.every(({ missed, extra }) => missed + extra === 0) ? (
        <p>{text.none}</p>
      ) : (
        <table>
          <caption>{text.caption}</caption>
          <thead>
            <tr>
              {[text.period, text.held, text.missed, text.extra].map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counts.map(({ period, held, missed, extra }) => (
              <tr key={period.id}>
                <th scope="row">{period.name}</th>
                {[held, missed, extra].map((number, at) => (
                  <td key={at}>{number}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
