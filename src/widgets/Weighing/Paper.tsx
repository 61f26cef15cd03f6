import { weighing as text } from '../../text/weighing.ts';
import type { Exercise } from './model.ts';

/** Weighing on paper, without JavaScript. */
export function WeighingOnPaper({ exercise: { source, criteria, situations } }: { exercise: Exercise }) {
  return (
    <div class="no-js">
      <p>{text.paperNote}</p>
      <ul>
        {criteria.map(({ id, name, question }) => (
          <li key={id}>
            <strong>{name}.</strong> {question}
          </li>
        ))}
      </ul>
      <p class="status">{source}</p>
      <ol class="on-paper">
        {situations.map(({ id, context, adjustment, verdict, why }) => (
          <li key={id}>
            <p>{context}</p>
            <p>
              <strong>{text.asked}:</strong> {adjustment}
            </p>
            <details>
              <summary>{text.paperOurs}</summary>
              <p>
                {text.ours(verdict)} {why}
              </p>
            </details>
          </li>
        ))}
      </ol>
    </div>
  );
}
