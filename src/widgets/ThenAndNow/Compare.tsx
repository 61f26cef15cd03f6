import { thenAndNow as text } from '../../text/thenAndNow.ts';
import { byFate, type Exercise } from './model.ts';

/** The periods beside each other, aspect by aspect. */
export function CompareTable({ exercise: { periods, compare } }: { exercise: Exercise }) {
  return (
    <div class="table-scroll" tabIndex={0} role="group" aria-label={text.table.caption}>
      <table class="then-table">
        <caption>{text.table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.table.aspect}</th>
            {periods.map(({ id, name, years }) => (
              <th scope="col" key={id}>
                {name}
                <span class="then-years">{years}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compare.map(({ aspect, cells }) => (
            <tr key={aspect}>
              <th scope="row">{aspect}</th>
              {periods.map(({ id }) => (
                <td key={id}>{cells[id]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The situations by what became of them: gone, new, or there all along. */
export function Fates({ exercise }: { exercise: Exercise }) {
  const fates = byFate(exercise);
  return (
    <div class="then-fates">
      {(['gone', 'fresh', 'stayed'] as const).map((fate) => (
        <section key={fate}>
          <h5>{text.fate[fate]}</h5>
          <ul>
            {fates[fate].map((item) => (
              <li key={item.id}>{item.text}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
