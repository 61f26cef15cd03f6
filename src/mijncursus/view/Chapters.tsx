import { where } from '../../text/mijnCursus.ts';
import type { ChapterFigures } from '../chapters.ts';

/** Three figures per chapter, in words and as a table. */
export function Chapters({ figures }: { figures: readonly ChapterFigures[] }) {
  return (
    <>
      <ul class="my-chapters" role="list">
        {figures.map((chapter) => (
          <li key={chapter.id} data-begun={chapter.filled > 0}>
            <a href={chapter.path}>{where.chapter(chapter.number, chapter.title)}</a>
            <span class="my-meta">{where.figures(chapter)}</span>
          </li>
        ))}
      </ul>
      <details>
        <summary>{where.table}</summary>
        <div class="table-scroll" tabIndex={0} role="region" aria-label={where.tableCaption}>
          <table>
            <caption class="visually-hidden">{where.tableCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{where.columns.chapter}</th>
                <th scope="col">{where.columns.read}</th>
                <th scope="col">{where.columns.practised}</th>
                <th scope="col">{where.columns.cases}</th>
              </tr>
            </thead>
            <tbody>
              {figures.map(({ id, number, title, read, practised, cases }) => (
                <tr key={id}>
                  <th scope="row">{where.chapter(number, title)}</th>
                  <td>{where.cell(read)}</td>
                  <td>{where.cell(practised)}</td>
                  <td>{where.cell(cases)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}
