import { thenAndNow as text } from '../../text/thenAndNow.ts';
import { CompareTable } from './Compare.tsx';
import { Held, Meant } from './Explanation.tsx';
import type { Exercise } from './model.ts';

/** All situations with their answers and the table, for who has no script. */
export function ThenAndNowOnPaper({ exercise }: { exercise: Exercise }) {
  return (
    <div class="no-js then">
      <ul>
        {exercise.periods.map(({ id, name, years, explain }) => (
          <li key={id}>
            <strong>{name}</strong> ({years}): {explain}
          </li>
        ))}
      </ul>
      <ol class="on-paper">
        {exercise.items.map((item) => (
          <li key={item.id}>
            <p>{item.text}</p>
            <details>
              <summary>{text.answer}</summary>
              <Held item={item} periods={exercise.periods} />
              <Meant item={item} />
            </details>
          </li>
        ))}
      </ol>
      <CompareTable exercise={exercise} />
    </div>
  );
}
