import { preventionPyramid as text } from '../../text/preventionPyramid.ts';
import type { Exercise, Item } from './model.ts';

/** The pyramid in words: what lies on each level, from the top down. */
export function Board({ exercise, placed, open }: { exercise: Exercise; placed: readonly (readonly Item[])[]; open: boolean }) {
  const count = placed.flat().length;
  if (count === 0) return null;
  return (
    <details class="pyramid-board" open={open}>
      <summary>{text.board(count)}</summary>
      <dl>
        {exercise.levels
          .map(({ name }, number) => (
            <div key={number}>
              <dt>{text.level(number, name)}</dt>
              <dd>
                {placed[number]!.length === 0 ? (
                  <p class="status">{text.nothing}</p>
                ) : (
                  <ul>
                    {placed[number]!.map((item) => (
                      <li key={item.id}>
                        {item.text} {item.also.length > 0 && <span class="pyramid-also">({text.also(item.also)})</span>}
                      </li>
                    ))}
                  </ul>
                )}
              </dd>
            </div>
          ))
          .reverse()}
      </dl>
    </details>
  );
}
