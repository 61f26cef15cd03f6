import { preventionPyramid as text } from '../../text/preventionPyramid.ts';
import type { Exercise } from './model.ts';

/** The levels and all actions with their answers, for who has no script, and to fill in on paper. */
export function PyramidOnPaper({ exercise: { levels, items, reflect } }: { exercise: Exercise }) {
  return (
    <div class="no-js on-paper-only">
      <ul>
        {levels
          .map(({ name, explain, ask }, number) => (
            <li key={number}>
              <strong>{text.level(number, name)}</strong>: {explain} {ask}
            </li>
          ))
          .reverse()}
      </ul>
      <ol class="on-paper">
        {items.map((item) => (
          <li key={item.id}>
            <p>{item.text}</p>
            <details>
              <summary>{text.answer}</summary>
              <p>
                <strong>{text.level(item.level, levels[item.level]!.name)}</strong>
                {item.also.length > 0 && ` (${text.also(item.also)})`}. {item.why}
              </p>
            </details>
          </li>
        ))}
      </ol>
      <p>{reflect}</p>
    </div>
  );
}
