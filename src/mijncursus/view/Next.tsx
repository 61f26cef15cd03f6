import { myCourse, where } from '../../text/mijnCursus.ts';
import type { OwnAnswer } from '../answers.ts';
import { hasBegun } from '../chapters.ts';
import { lessonPlace } from '../course.ts';
import type { Snapshot } from '../live.ts';
import { type Step, lastBegun, nextStep } from '../next.ts';

const hrefOf = (step: Step): string | undefined =>
  'lesson' in step ? step.lesson.href : 'exercise' in step ? step.exercise.href : 'question' in step ? step.question.href : undefined;

interface Props {
  now: Snapshot | undefined;
  answers: readonly OwnAnswer[];
}

/** Where the student left off, and one suggestion with its reason. */
export function Next({ now, answers }: Props) {
  if (!now?.course) {
    // The key keeps this line from being made into another one, which the browser would see move.
    const waiting = (
      <p class="status" key="loading">
        {myCourse.loading}
      </p>
    );
    return <div class="my-next">{!now && waiting}</div>;
  }
  const { course, done } = now;
  const place = done.place && lessonPlace(course, done.place.lesson, done.place.section);
  const begun = lastBegun(answers);
  const step = nextStep(course, done, answers);
  const href = hrefOf(step);
  return (
    <div class="my-next">
      {!hasBegun(done) && answers.length === 0 ? (
        <p>{where.fresh}</p>
      ) : (
        <>
          <h3>{where.left}</h3>
          <ul class="my-left" role="list">
            {place && (
              <li>
                <a href={place.href}>{where.leftLesson(place)}</a> <span class="my-meta">{where.leftOn(done.place!.at)}</span>
              </li>
            )}
            {begun?.place && (
              <li>
                <a href={begun.place.href}>{where.leftAnswer(begun.place)}</a> <span class="my-meta">{where.leftAnswerOn(begun.at)}</span>
              </li>
            )}
            {!place && !begun && <li>{where.nothingLeft}</li>}
          </ul>
        </>
      )}
      <h3>{where.next}</h3>
      {href ? (
        <p>
          <a class="button my-step" href={href}>
            {where.step(step)}
          </a>
        </p>
      ) : (
        <p>
          <strong>{where.step(step)}.</strong>
        </p>
      )}
      <p class="my-meta">{where.why[step.kind]}</p>
      <details>
        <summary>{where.rule}</summary>
        <ol>
          {where.ruleSteps.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
        <p>{where.ruleNote}</p>
      </details>
    </div>
  );
}
