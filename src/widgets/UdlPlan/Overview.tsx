import { udlPlan as text } from '../../text/udlPlan.ts';
import { TextField } from '../kit/index.ts';
import { choicesIn, coverOf, type Exercise, helpersOf, openPrinciples, type State, worked } from './model.ts';

interface Props {
  exercise: Exercise;
  state: State;
  titleOf: (step: number) => string;
  onGo: (step: number) => void;
  onChange: (change: (now: State) => State) => void;
}

/** Which barriers have a way around them, which are open and what could help, and what is left for one pupil. */
export function Overview({ exercise, state, titleOf, onGo, onChange }: Props) {
  const covers = coverOf(exercise, state);
  const open = covers.filter(({ by }) => by.length === 0);
  const principles = openPrinciples(exercise, state);
  const bare = choicesIn(exercise, state).length - worked(exercise, state).length;
  return (
    <>
      <h5>{text.covered}</h5>
      {covers.length === 0 ? (
        <p class="actions">
          <span>{text.noBarrier}</span>
          <button type="button" class="secondary" onClick={() => onGo(1)}>
            {text.toStep(titleOf(1))}
          </button>
        </p>
      ) : (
        <>
          <p>
            {text.openCount(open.length)} {principles.length > 0 && text.openPrinciples(principles.map(({ name }) => name))} {bare > 0 && text.notWorked(bare)}
          </p>
          <table class="udl-cover">
            <thead>
              <tr>
                <th scope="col">{text.barrier}</th>
                <th scope="col">{text.by}</th>
              </tr>
            </thead>
            <tbody>
              {covers.map(({ barrier, by }) => (
                <tr key={barrier.id} data-open={by.length === 0 || undefined}>
                  <th scope="row">{barrier.text}</th>
                  <td>{by.length === 0 ? text.open : by.map(({ option, how }) => <p key={option.id}>{how}</p>)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {open.map(({ barrier }) => {
            const helpers = helpersOf(exercise, barrier.id);
            return (
              helpers.length > 0 && (
                <details key={barrier.id}>
                  <summary>{text.could(barrier.text)}</summary>
                  <ul>
                    {helpers.map(({ option, at }) => (
                      <li key={option.id}>
                        {option.text} <span class="status">({titleOf(at + 2)})</span>
                      </li>
                    ))}
                  </ul>
                  <p class="actions">
                    {[...new Set(helpers.map(({ at }) => at + 2))].map((step) => (
                      <button type="button" class="secondary" key={step} onClick={() => onGo(step)}>
                        {text.toStep(titleOf(step))}
                      </button>
                    ))}
                  </p>
                </details>
              )
            );
          })}
        </>
      )}
      <TextField id="udl-rest" label={exercise.rest} help={exercise.restHelp} value={state.rest} onText={(rest) => onChange((now) => ({ ...now, rest }))} />
    </>
  );
}
