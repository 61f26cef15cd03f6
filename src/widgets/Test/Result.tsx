import type { RefObject } from 'preact';
import { test as text } from '../../text/test.ts';
import type { Links } from '../kit/index.ts';
import { Question } from '../Quiz/Question.tsx';
import { type Bank, byGoal, passed, score, type Sitting, type TestQuestion } from './model.ts';

interface Props {
  banks: readonly Bank[];
  questions: ReadonlyMap<string, TestQuestion>;
  sitting: Sitting;
  links: Links;
  heading: RefObject<HTMLHeadingElement>;
}

/** The result of a sitting: in all, by goal with where to read on, and what was not right. */
export function Result({ banks, questions, sitting, links, heading }: Props) {
  const words = text.result;
  const all = score(sitting);
  const wrong = sitting.drawn.flatMap((id, index) => {
    const question = questions.get(id);
    const marked = sitting.marked[id];
    return question && marked && !marked.right ? [{ question, number: index + 1, answer: marked.answer }] : [];
  });
  return (
    <>
      <h3 tabIndex={-1} ref={heading}>
        {words.title}
      </h3>
      <p class="test-score">{words.right(all.right, all.total)}</p>
      <p>{passed(sitting) ? words.passed : words.notYet}</p>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={words.byGoal}>
        <table>
          <caption>{words.byGoal}</caption>
          <thead>
            <tr>
              <th scope="col">{words.goal}</th>
              <th scope="col" class="number">
                {words.count}
              </th>
              <th scope="col">{words.readOn}</th>
            </tr>
          </thead>
          <tbody>
            {byGoal(sitting, banks).map(({ bank, goal, right, total }) => {
              const { lesson, section, label } = goal.readOn;
              const link = links[section ? `${lesson}#${section}` : lesson];
              return (
                <tr key={`${bank}#${goal.id}`}>
                  <th scope="row">{goal.text}</th>
                  <td class="number">{words.of(right, total)}</td>
                  <td>{right < total && link ? <a href={link.href}>{label ?? link.text}</a> : words.nothing}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {wrong.length === 0 ? (
        <p>{words.allRight}</p>
      ) : (
        <>
          <h4>{words.review}</h4>
          <ul class="test-review" role="list">
            {wrong.map(({ question, number, answer }) => (
              <li key={question.id}>
                <details>
                  <summary>
                    {number}. {question.question}
                  </summary>
                  <Question once live question={question} number={number} state={{ seed: sitting.seed, tries: { [question.id]: [answer] }, drafts: {} }} links={links} onState={() => {}} />
                </details>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
