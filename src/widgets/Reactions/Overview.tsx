import { reactions } from '../../text/reactions.ts';
import { choicesOf, detour, type Exercise, STANCES, type State, tallyOf } from './model.ts';
import { Window } from './Window.tsx';

const text = reactions.overview;

/** One's own window: drawn, and said in words that do not typecast. */
export function Overview({ exercise, state }: { exercise: Exercise; state: State }) {
  const choices = choicesOf(exercise, state);
  const tally = tallyOf(choices);
  const leaning = detour(tally);
  return (
    <>
      <div class="reactions-beside">
        <Window tally={tally} />
        <div>
          <p>{text.tally(STANCES.map((stance) => ({ stance, count: tally[stance] })), choices.length)}</p>
          {leaning && <p>{text.detour[leaning]}</p>}
          <p>{text.honest}</p>
        </div>
      </div>
      <details>
        <summary>{text.list}</summary>
        <table>
          <thead>
            <tr>
              {text.head.map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {choices.map(({ incident, stance }) => (
              <tr key={incident.id}>
                <th scope="row">{incident.title}</th>
                <td>
                  <strong>{reactions.stances[stance]}</strong>: {incident.reactions[stance].text}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
