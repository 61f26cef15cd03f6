import { preventionPlan as text } from '../../text/preventionPlan.ts';
import type { Exercise } from './model.ts';

/** The grid on paper, without JavaScript: an example or more in every cell. */
export function PreventionOnPaper({ exercise: { levels, domains, examples, ground, reflections } }: { exercise: Exercise }) {
  return (
    <div class="plan-paper on-paper-only no-js">
      <p>{text.paper}</p>
      {[...levels].reverse().map((level) => (
        <section key={level.id}>
          <h4>{text.level(level.number, level.name)}</h4>
          <p>{level.about}</p>
          <ul>
            {domains.map(({ id, name }) => (
              <li key={id}>
                <strong>{name}:</strong>{' '}
                {examples
                  .filter((one) => one.level === level.id && one.domain === id)
                  .map((one) => one.text)
                  .join(' ')}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>
        <strong>{ground.prompt}</strong> {ground.about}
      </p>
      {reflections.map(({ id, prompt }) => (
        <p key={id}>
          <strong>{prompt}</strong>
        </p>
      ))}
    </div>
  );
}
