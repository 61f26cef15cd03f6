import { preventionPyramid } from '../../text/preventionPyramid.ts';
import type { Exercise, Score } from './model.ts';

const text = preventionPyramid.overview;

/** How the first answers went, level by level, and how the actions divide. */
export function Overview({ exercise, score }: { exercise: Exercise; score: Score }) {
  const below = score.levels.slice(0, 3).reduce((all, { belong }) => all + belong, 0);
  return (
    <>
      <p>
        {text.score(score.right, score.close, score.answered)} {text.lean(score.tooHigh, score.wrong)}
      </p>
      <p>{text.balance(below, score.answered - below)}</p>
      <table>
        <caption>{text.table}</caption>
        <thead>
          <tr>
            {[text.level, text.belong, text.put, text.wrong].map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {exercise.levels
            .map(({ name }, number) => {
              const { belong, put, wrong } = score.levels[number]!;
              return (
                <tr key={number}>
                  <th scope="row">{preventionPyramid.level(number, name)}</th>
                  {[belong, put, wrong].map((count, at) => (
                    <td key={at}>{count}</td>
                  ))}
                </tr>
              );
            })
            .reverse()}
        </tbody>
      </table>
    </>
  );
}
