import { topoi as text } from '../../text/topoi.ts';
import { checkedIn, type Exercise, habitsOf, LEAST, profileOf, type State } from './model.ts';

/** Which windows someone sees easily, and which someone looks past. */
export function Overview({ exercise, state }: { exercise: Exercise; state: State }) {
  const done = checkedIn(exercise, state).length;
  if (done === 0) return null;
  const habits = habitsOf(exercise, state);
  return (
    <section class="topoi-overview">
      <h4>{text.overview}</h4>
      {habits ? (
        <>
          {habits.easy.length > 0 && <p>{text.easy(habits.easy.map(({ name }) => name))}</p>}
          {habits.overlooked.length > 0 ? (
            <>
              <p>{text.overlooked(habits.overlooked.map(({ name }) => name))}</p>
              <ul>
                {habits.overlooked.map(({ id }) => (
                  <li key={id}>{exercise.advice[id]}</li>
                ))}
              </ul>
            </>
          ) : (
            <p>{text.balanced}</p>
          )}
          <table>
            <thead>
              <tr>
                {text.head.map((cell) => (
                  <th scope="col" key={cell}>
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {profileOf(exercise, state).map(({ window, plays, seen, extra }) => (
                <tr key={window.id}>
                  <th scope="row">{text.window(window.letter, window.name)}</th>
                  <td>{plays}</td>
                  <td>{seen}</td>
                  <td>{extra}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="status">{text.count(done)}</p>
        </>
      ) : (
        <p class="status">{text.overviewFirst(LEAST - done)}</p>
      )}
    </section>
  );
}
