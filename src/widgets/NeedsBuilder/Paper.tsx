import { needsBuilder as text } from '../../text/needsBuilder.ts';
import type { Exercise } from './model.ts';

/** The route on paper, without JavaScript: the pupils, the steps and the stems, with our example behind a fold. */
export function NeedsOnPaper({ exercise }: { exercise: Exercise }) {
  const { starts, steps, labels, agreementHelp } = exercise;
  const sides = [
    { title: exercise.needsTitle, lead: exercise.needsLead, stems: exercise.needs },
    { title: exercise.supportTitle, lead: exercise.supportLead, stems: exercise.support },
  ];
  return (
    <div class="needs-paper on-paper-only no-js">
      <p>{text.paper}</p>
      <ol>
        {steps.map(({ id, title, prompt }) => (
          <li key={id}>
            <strong>{title}.</strong> {prompt}
          </li>
        ))}
        {sides.map(({ title, lead, stems }) => (
          <li key={title}>
            <strong>{title}.</strong> {`${lead}: ${stems.map((stem) => `${stem.text} …`).join('; ')}.`}
          </li>
        ))}
        <li>
          <strong>{text.agreement}.</strong> {agreementHelp}
        </li>
      </ol>
      {starts.map((start) => (
        <section key={start.id}>
          <h4>{[start.name, labels.find(({ id }) => id === start.label)?.name].filter((part) => part).join(', ')}</h4>
          {start.story.map((paragraph, at) => (
            <p key={at}>{paragraph}</p>
          ))}
          <details>
            <summary>{text.paperOurs}</summary>
            <ul>
              {steps.map(({ id }) => (
                <li key={id}>{start.steps[id]}</li>
              ))}
              {(['needs', 'support'] as const).flatMap((side) => start[side].map((one, at) => <li key={`${side}${at}`}>{`${exercise[`${side}Lead`]} ${exercise[side].find(({ id }) => id === one.stem)!.text} ${one.text}`}</li>))}
              <li>{start.agreement}</li>
            </ul>
          </details>
        </section>
      ))}
    </div>
  );
}
