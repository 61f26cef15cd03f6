import './kit.css';
import { kit } from '../../text/kit.ts';
import { results as text } from '../../text/results.ts';

/** What one attempt came to. */
export interface Result {
  /** epoch ms */
  at: number;
  /** items answered well the first time, out of `total` that were answered */
  right: number;
  total: number;
}

interface Props {
  /** earlier attempts, oldest first; without any there is nothing to compare */
  past: readonly Result[];
  /** the attempt being made, once it has a result */
  now: Result | undefined;
}

/** Results over time: a sentence, and a small table. */
export function Results({ past, now }: Props) {
  const last = past.at(-1);
  if (!last) return null;
  const comparable = now && now.total === last.total;
  return (
    <div class="results">
      {comparable && <p>{text.compare(now.right, last.right)}</p>}
      <table>
        <caption>{text.title}</caption>
        <thead>
          <tr>
            <th scope="col">{text.when}</th>
            <th scope="col">{text.right}</th>
          </tr>
        </thead>
        <tbody>
          {[...past, ...(now ? [now] : [])].map((result) => (
            <tr key={result.at}>
              <th scope="row">
                {kit.day(result.at)}, {kit.clock(result.at)}
                {result === now && ` (${text.now})`}
              </th>
              <td>{text.count(result.right, result.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
