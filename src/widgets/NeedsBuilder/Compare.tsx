import { needsBuilder as text } from '../../text/needsBuilder.ts';
import { type Exercise, finished, labelOf, partnerOf, type Pupil, type State, workOn } from './model.ts';

interface Props {
  exercise: Exercise;
  state: State;
  pupil: Pupil;
  onGo: (id: string) => void;
}

/** Two pupils with one label beside each other, once both have a need. */
export function Compare({ exercise, state, pupil, onGo }: Props) {
  const partner = partnerOf(exercise, pupil);
  const label = labelOf(exercise, pupil);
  if (!partner || !label || finished(exercise, workOn(state, pupil.id), 'needs').length === 0) return null;
  const both = [pupil.start!, partner].sort((a, b) => exercise.starts.indexOf(a) - exercise.starts.indexOf(b));
  const ready = finished(exercise, workOn(state, partner.id), 'needs').length > 0;
  const needs = (id: string) => (
    <ul>
      {finished(exercise, workOn(state, id), 'needs').map(({ key, stem, text: rest }) => (
        <li key={key}>{`${stem.text} ${rest}`}</li>
      ))}
    </ul>
  );
  return (
    <section class="needs-compare">
      <h5>{text.compare}</h5>
      {ready ? (
        <>
          <div class="table-scroll" tabIndex={0} role="region" aria-label={text.compare}>
            <table>
              <thead>
                <tr>
                  <td />
                  {both.map(({ id, name }) => (
                    <th scope="col" key={id}>
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {exercise.steps.map((step) => (
                  <tr key={step.id}>
                    <th scope="row">{step.title}</th>
                    {both.map(({ id }) => (
                      <td key={id}>{workOn(state, id).texts[step.id]?.trim() || text.nothing}</td>
                    ))}
                  </tr>
                ))}
                <tr data-own>
                  <th scope="row">{exercise.needsTitle}</th>
                  {both.map(({ id }) => (
                    <td key={id}>{needs(id)}</td>
                  ))}
                </tr>
              </tbody>
            </table>
          </div>
          <p>{label.contrast}</p>
        </>
      ) : (
        <p class="actions no-print">
          <span>{text.compareFirst(partner.name)}</span>
          <button type="button" class="secondary" onClick={() => onGo(partner.id)}>
            {text.goTo(partner.name)}
          </button>
        </p>
      )}
    </section>
  );
}
