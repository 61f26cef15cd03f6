import { useMemo, useState } from 'preact/hooks';
import { exercisesWords, myCourse } from '../../text/mijnCursus.ts';
import { type Practice, practiceOf, practised } from '../exercises.ts';
import { useSnapshot } from '../useSnapshot.ts';
import { Attempts } from './Attempts.tsx';

/** What was practised, per exercise; the attempts are drawn once an exercise is opened. */
export function Exercises() {
  const now = useSnapshot();
  const all = useMemo(() => now && practiceOf(now.course, now.attempts, now.done), [now]);
  if (!now || !all) return <p class="status">{myCourse.loading}</p>;
  if (all.length === 0) return <p>{exercisesWords.empty}</p>;
  const known = all.filter(({ place }) => place);
  const gone = all.filter(({ place }) => !place);
  return (
    <>
      {now.course && <p>{exercisesWords.total(practised(now.course, all))}</p>}
      <ExerciseList all={known} />
      {gone.length > 0 && (
        <>
          {now.course && <h3>{exercisesWords.removedGroup}</h3>}
          <ExerciseList all={gone} />
        </>
      )}
    </>
  );
}

function ExerciseList({ all }: { all: readonly Practice[] }) {
  return (
    <ul class="my-answers" role="list">
      {all.map((practice) => (
        <li key={practice.id}>
          <Exercise practice={practice} />
        </li>
      ))}
    </ul>
  );
}

function Exercise({ practice }: { practice: Practice }) {
  const [open, setOpen] = useState(false);
  const { place, attempts, at, id } = practice;
  return (
    <details class="my-answer" data-practised={id} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <strong>{place?.title ?? id}</strong>{' '}
        <span class="my-meta">
          {place && `${exercisesWords.lesson(place.number, place.lessonTitle)}. `}
          {exercisesWords.attempts(attempts.length, at)}
        </span>
      </summary>
      {open && <Attempts practice={practice} />}
    </details>
  );
}
