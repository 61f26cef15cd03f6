import { lineModel } from '../../text/lineModel.ts';
import type { Line, Placed } from './model.ts';
import { Net } from './Net.tsx';

const text = lineModel.overview;

interface Props {
  lines: readonly Line[];
  moments: readonly { line: Line; moments: readonly Placed[] }[];
  right: number;
  total: number;
}

/** Everyone on their line: drawn, and as a table. */
export function Overview({ lines, moments, right, total }: Props) {
  const counts = moments.map(({ line, moments: here }) => `${line.name}: ${here.length}`).join('; ');
  return (
    <>
      <p>{text.atOnce(right, total)}</p>
      <Net lines={lines} label={text.drawing(counts)} moments={moments} spot={({ name }) => <span class="linemodel-name">{name}</span>} />
      <p class="status linemodel-key">{text.key}</p>
      <table class="linemodel-table">
        <caption>{text.table}</caption>
        <thead>
          <tr>
            {[text.number, text.moment, text.how].map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {moments.map(({ line, moments: here }) => (
          <tbody key={line.id}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {line.name}
              </th>
            </tr>
            {here.map(({ actor, number, times }) => (
              <tr key={actor.id}>
                <td>{number}</td>
                <td>{actor.name}</td>
                <td>{text.times(times)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}
