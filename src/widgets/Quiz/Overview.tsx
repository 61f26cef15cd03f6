import type { QuizQuestion } from '../../authoring/schemas/index.ts';
import { quiz } from '../../text/quiz.ts';
import type { Score } from './model.ts';

const text = quiz.overview;

interface Props {
  questions: readonly QuizQuestion[];
  score: Score;
  /** only some questions are on screen */
  partial: boolean;
  onRetryWrong: () => void;
  onShowAll: () => void;
}

/** How it went, once every question was checked, and what to try again. */
export function Overview({ questions, score, partial, onRetryWrong, onShowAll }: Props) {
  const { total, atOnce, right, wrong } = score;
  const numbers = questions.flatMap(({ id }, index) => (wrong.includes(id) ? [quiz.number(index + 1).toLowerCase()] : []));
  return (
    <section class="overview">
      <h4>{text.title}</h4>
      <p>
        {text.atOnce(atOnce, total)}
        {right > atOnce && ` ${text.later(right, total)}`}
      </p>
      {numbers.length > 0 && (
        <p>
          {text.retryList} {new Intl.ListFormat('nl-BE').format(numbers)}.
        </p>
      )}
      <p class="actions">
        {wrong.length > 0 && (
          <button type="button" onClick={onRetryWrong}>
            {text.retryAll}
          </button>
        )}
        {partial && (
          <button type="button" class="secondary" onClick={onShowAll}>
            {text.showAll}
          </button>
        )}
      </p>
    </section>
  );
}
