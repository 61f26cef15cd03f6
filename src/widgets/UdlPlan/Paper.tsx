import { udlPlan as text } from '../../text/udlPlan.ts';
import { Worked } from './ExampleLesson.tsx';
import type { Exercise } from './model.ts';

/** The planner on paper, without JavaScript: barriers, options, and our lesson behind a fold. */
export function UdlOnPaper({ exercise }: { exercise: Exercise }) {
  const { barriers, principles, goalHelp, rest } = exercise;
  return (
    <div class="udl-paper on-paper-only no-js">
      <p>{text.paper}</p>
      <p>
        <strong>{text.fields.goal}</strong> {goalHelp}
      </p>
      <p>
        <strong>{text.barriers}</strong>
      </p>
      <ul>
        {barriers.map((barrier) => (
          <li key={barrier.id}>{barrier.text}</li>
        ))}
      </ul>
      {principles.map(({ id, name, asks, guidelines }, at) => (
        <section key={id}>
          <h4>{text.principle(at + 1, name)}</h4>
          <p>{asks}</p>
          {guidelines.map((guideline) => (
            <p key={guideline.id}>
              <strong>{text.number(guideline.number, guideline.name)}.</strong> {guideline.options.map((option) => `${option.text}.`).join(' ')}
            </p>
          ))}
        </section>
      ))}
      <p class="status">{text.source}</p>
      <p>
        <strong>{rest}</strong>
      </p>
      <details>
        <summary>{exercise.example.title}</summary>
        <Worked exercise={exercise} />
      </details>
    </div>
  );
}
