import { argumentMap } from '../../text/argumentMap.ts';
import { type Exercise, shifts, type State, weighedContexts } from './model.ts';

const text = argumentMap.compare;

/** The situations side by side, once two of them were weighed: sums, and the arguments that shifted most. */
export function Compare({ exercise, state }: { exercise: Exercise; state: State }) {
  const weighed = weighedContexts(exercise, state);
  const [first, ...others] = weighed;
  if (!first || others.length === 0) return null;
  const moved = others.flatMap(({ context }) => shifts(exercise, state, first.context.id, context.id).map((shift) => ({ ...shift, context })));
  return (
    <section class="overview">
      <h4>{text.title}</h4>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={text.title}>
        <table>
          <thead>
            <tr>
              {[text.context, text.voor, text.tegen, text.lean].map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weighed.map(({ context, sum }) => (
              <tr key={context.id}>
                <th scope="row">{context.title}</th>
                <td>{sum.voor}</td>
                <td>{sum.tegen}</td>
                <td>{sum.lean === 'even' ? text.even : argumentMap.side[sum.lean].toLowerCase()}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {moved.length === 0 ? (
        <p>{text.same}</p>
      ) : (
        <ul>
          {moved.map(({ piece, from, to, context }) => (
            <li key={`${context.id}-${piece.id}`}>{text.shifted(piece.title, argumentMap.weights[from], argumentMap.weights[to], first.context.title, context.title)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
