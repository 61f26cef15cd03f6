import { sorting } from '../../text/sorting.ts';
import { type BinCount, lean, totals } from './model.ts';

const text = sorting.overview;

/** The balance between the bins, by the first answers. */
export function Overview({ counts }: { counts: readonly BinCount[] }) {
  const { total, right, close, wrong } = totals(counts);
  const leaning = lean(counts);
  return (
    <>
      <p>
        {text.atOnce(right, close, total)} {leaning ? text.lean(leaning.bin.label, leaning.bin.explain, leaning.wrong, wrong) : wrong > 0 && text.balanced(wrong)}
      </p>
      <table>
        <caption>{text.table}</caption>
        <thead>
          <tr>
            {[text.bin, text.belong, text.put, text.wrong].map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map((count) => (
            <tr key={count.bin.id}>
              <th scope="row">{count.bin.label}</th>
              {[count.belong, count.put, count.wrong].map((number, index) => (
                <td key={index}>{number}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
