import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { useAttempts } from '../../learner/preact/useAttempts.ts';
import { quiz as text } from '../../text/quiz.ts';
import { Again, type Links, OtherTab, type Result, Results, SaveStatus, useLanding } from '../kit/index.ts';
import { askAgain, onScreen, parse, score, showAll, start, type State, triesOf } from './model.ts';
import { Overview } from './Overview.tsx';
import { Question } from './Question.tsx';
import { judge, kindOf } from './questions/index.ts';

interface Props {
  exercise: ExerciseOf<'controlevragen'>;
  links: Links;
}

/** Control questions below a lesson: all of them in a list, each with its own "Kijk na". */
export function Quiz({ exercise: { id: exerciseId, questions }, links }: Props) {
  const { loaded, current, past, conflicts, status, set, again, handle } = useAttempts(exerciseId, parse);
  // The first attempt looks the same everywhere: on paper, before the script runs, and in every browser.
  const state: State = current?.state ?? start(past.length + 1);
  const top = useLanding<HTMLParagraphElement>();
  const result = score(state, questions, judge);
  const complete = result.answered === result.total;
  const shown = onScreen(state, questions);
  const resultOf = (attempt: { at: number; state: State }): Result => {
    const { atOnce, answered } = score(attempt.state, questions, judge);
    return { at: attempt.at, right: atOnce, total: answered };
  };

  const onRetryWrong = () => {
    const wrong = questions.filter(({ id }) => result.wrong.includes(id));
    top.land();
    set(askAgain(state, Object.fromEntries(wrong.map((question) => [question.id, kindOf(question).retry(triesOf(state, question.id).at(-1)!)]))));
  };
  const onShowAll = () => {
    top.land();
    set(showAll(state));
  };
  const onAgain = () => {
    top.land();
    again();
  };
  return (
    <div class="quiz">
      <div class="needs-js">
        <p class="status quiz-top" tabIndex={-1} ref={top.ref}>
          {state.again ? text.overview.onlyWrong(shown.length) : text.progress(result.answered, result.total)}
        </p>
      </div>
      <ol class="quiz-questions">
        {shown.map((question) => (
          <li key={question.id}>
            <Question question={question} number={questions.indexOf(question) + 1} state={state} links={links} live={loaded} onState={set} />
          </li>
        ))}
      </ol>
      {complete && <Overview questions={questions} score={result} partial={state.again !== undefined} onRetryWrong={onRetryWrong} onShowAll={onShowAll} />}
      <Results past={past.map(resultOf)} now={current && complete ? resultOf(current) : undefined} />
      {complete && <Again onAgain={onAgain} earlier={past.length} />}
      <OtherTab revisions={conflicts} handle={handle} />
      <SaveStatus status={status} />
    </div>
  );
}
