import './kit.css';
import type { Sheet, SheetPart } from './sheet.ts';

function Part({ part, below }: { part: SheetPart; below: string | undefined }) {
  switch (part.is) {
    case 'heading':
      return <h5>{part.text}</h5>;
    case 'asked':
      return <p class="sheet-asked">{part.text}</p>;
    case 'written':
      return <p class="sheet-written">{part.text}</p>;
    case 'note':
      return <p class="status">{part.text}</p>;
    case 'list':
      return (
        <ul>
          {part.items.map((item, at) => (
            <li key={at}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <div class="table-scroll" tabIndex={0} role="region" aria-label={[below, part.head.join(', ')].filter(Boolean).join(': ')}>
          <table>
            <thead>
              <tr>
                {part.head.map((cell, at) => (
                  <th scope="col" key={at}>
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {part.rows.map(([first, ...cells], at) => (
                <tr key={at}>
                  <th scope="row">{first}</th>
                  {cells.map((cell, column) => (
                    <td key={column}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}

/** The heading that a part stands below: two tables on a page need different names. */
function headingAbove(sheet: Sheet, at: number): string | undefined {
  for (let index = at - 1; index >= 0; index -= 1) {
    const part = sheet[index]!;
    if (part.is === 'heading') return part.text;
  }
  return undefined;
}

/** A sheet to read and to print; its headings lie below an `h4`. */
export function SheetView({ sheet }: { sheet: Sheet }) {
  return (
    <div class="sheet">
      {sheet.map((part, at) => (
        <Part part={part} below={headingAbove(sheet, at)} key={at} />
      ))}
    </div>
  );
}
