import { request as text } from '../../text/request.ts';
import type { Exercise } from './model.ts';

/** The reproaches and the steps without JavaScript, with our example behind a fold. */
export function RequestOnPaper({ exercise: { steps, reproaches } }: { exercise: Exercise }) {
  return (
    <div class="request-paper no-js">
      <p>{text.paper}</p>
      <ol>
        {steps.map(({ id, title, prompt, test }) => (
          <li key={id}>
            <strong>{title}.</strong> {prompt} {test}
          </li>
        ))}
      </ol>
      {reproaches.map((one) => (
        <section key={one.id}>
          <h4>{one.title}</h4>
          <p>{one.story}</p>
          <p>“{one.says}”</p>
          <details>
            <summary>{text.paperOurs}</summary>
            <ol>
              {steps.map(({ id }) => (
                <li key={id}>{one.steps[id]}</li>
              ))}
            </ol>
            <p>{one.spoken}</p>
            <p>{one.note}</p>
          </details>
        </section>
      ))}
    </div>
  );
}
