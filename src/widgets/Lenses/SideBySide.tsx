import { lenses as text } from '../../text/lenses.ts';
import { ASPECTS, type Lenses, type Situation, type Work } from './model.ts';

/** All lenses beside each other: what was written through each, and what each sees, asks, does and overlooks. */
export function SideBySide({ exercise: { lenses }, situation: { views }, work }: { exercise: Lenses; situation: Situation; work: Work }) {
  const rows = [
    { title: text.you, cells: views.map(({ lens }) => work.first[lens]?.text.trim() || text.nothing), own: true },
    ...ASPECTS.map((aspect) => ({ title: text.aspects[aspect], cells: views.map((view) => view[aspect]), own: false })),
  ];
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={text.compare}>
      <table class="lenses-table">
        <thead>
          <tr>
            <td />
            {lenses.map(({ id, name }) => (
              <th scope="col" key={id}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ title, cells, own }) => (
            <tr key={title} data-own={own}>
              <th scope="row">{title}</th>
              {cells.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
