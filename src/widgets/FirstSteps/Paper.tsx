import { firstSteps as text } from '../../text/firstSteps.ts';
import { type Exercise, inOrder, type Line, QUESTIONS, type Situation } from './model.ts';
import { Lines } from './Lines.tsx';

function Answer({ situation }: { situation: Situation }) {
  return (
    <details>
      <summary>{text.paperAnswer}</summary>
      <ul>
        {inOrder(situation).map((step) => (
          <li key={step.id}>
            <strong>{text.moments[step.when]}</strong>: {step.text} {step.who && `(${step.who})`} {step.why}
          </li>
        ))}
        {QUESTIONS.map((question) => (
          <li key={question}>
            <strong>{text.short[question]}</strong> {situation[question].filter(({ fits }) => fits).map((option) => `${option.text} ${option.why}`).join(' ')}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Told({ situation }: { situation: Situation }) {
  return (
    <>
      <p>{situation.story}</p>
      <ul>
        {situation.steps.map((step) => (
          <li key={step.id}>{step.text}</li>
        ))}
      </ul>
      <Answer situation={situation} />
    </>
  );
}

/** The situations on paper, without JavaScript; a heavy one stands behind its note. */
export function StepsOnPaper({ exercise, lines }: { exercise: Exercise; lines: readonly Line[] }) {
  return (
    <div class="steps-paper on-paper-only no-js">
      <p>{text.paper}</p>
      {exercise.situations.map((situation) => (
        <section key={situation.id}>
          <h4>{situation.title}</h4>
          {situation.note ? (
            <details>
              <summary>{situation.note}</summary>
              <Told situation={situation} />
            </details>
          ) : (
            <Told situation={situation} />
          )}
        </section>
      ))}
      <h4>{exercise.card.title}</h4>
      <ul>
        {exercise.card.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p>{exercise.card.ask}</p>
      <Lines lines={lines} />
    </div>
  );
}
