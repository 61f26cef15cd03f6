import { traject as text } from '../../text/traject.ts';
import { Figure } from './Figure.tsx';
import type { Exercise } from './model.ts';
import { Steps } from './Order.tsx';

/** The steps, the cards with their answers, and the questions at the cases, for who has no script. */
export function TrajectOnPaper({ exercise }: { exercise: Exercise }) {
  const { shape, steps, items, cases } = exercise;
  const titleOf = (id: string) => steps.find((step) => step.id === id)!.title;
  return (
    <div class="traject no-js">
      <Figure shape={shape} steps={steps} withPhases />
      <details>
        <summary>{text.paperOrder}</summary>
        <Steps steps={steps} ring={shape === 'ring'} />
      </details>
      <h4>{text.paperCards}</h4>
      <ol class="on-paper">
        {items.map(({ id, text: words, step }) => (
          <li key={id}>
            {words}
            <details>
              <summary>{text.cards.answer}</summary>
              <p>{titleOf(step)}</p>
            </details>
          </li>
        ))}
      </ol>
      {cases.map((walk) => (
        <details key={walk.id}>
          <summary>{walk.title}</summary>
          <p>{walk.start}</p>
          <ol>
            {steps.map(({ id }) => (
              <li key={id}>{walk.steps[id]!.prompt}</li>
            ))}
          </ol>
        </details>
      ))}
    </div>
  );
}
