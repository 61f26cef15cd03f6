import { careQuiz as text } from '../../text/careQuiz.ts';
import { ourAnswer } from './answers.ts';
import { type Item, type Quiz, drawRound, stepsOf } from './model.ts';

/** How many situations a page can carry twice: once here, once as data for the quiz itself. */
const SHOWN = 8;

/** Situations with our answers folded away, for who has no JavaScript. Static: it never runs in a browser. */
export function CareQuizOnPaper({ exercise: quiz }: { exercise: Quiz }) {
  const items = drawRound({ ...quiz, roundSize: SHOWN }, [], 1).map((id) => quiz.items.find((item) => item.id === id)!);
  return (
    <div class="carequiz-paper no-js">
      <h4>{text.paperTitle}</h4>
      <p>{text.paperIntro(items.length, quiz.items.length)}</p>
      <ol>
        {items.map((item: Item) => (
          <li key={item.id}>
            <p>{item.situation}</p>
            <p class="carequiz-measure">
              <span class="carequiz-label">{text.measure}</span> {item.measure}
            </p>
            <details>
              <summary>{text.paperAnswer}</summary>
              <ul>
                {stepsOf(item).map((step) => (
                  <li key={step}>
                    {text.step[step]}: {ourAnswer(quiz, item, step)}
                  </li>
                ))}
              </ul>
              <p>{item.why}</p>
              {item.border && (
                <p>
                  <strong>{text.border}.</strong> {item.border}
                </p>
              )}
            </details>
          </li>
        ))}
      </ol>
    </div>
  );
}
