import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { myCourse, where } from '../../text/mijnCursus.ts';
import { type ChapterFigures, chapterFigures } from '../chapters.ts';
import { look } from '../live.ts';
import { useOwnAnswers, useSnapshot } from '../useSnapshot.ts';
import { Chapters } from './Chapters.tsx';
import { Next } from './Next.tsx';

interface Props {
  /** the chapters with nothing done, so that the page has its shape before the device was asked */
  chapters: readonly ChapterFigures[];
  /** the drawn web, made by the page; its threads are `[data-thread]` */
  web?: ComponentChildren;
}

/** The web filling in, where the student left off, what to do next, and the figures per chapter. */
export function Where({ chapters, web }: Props) {
  const now = useSnapshot();
  const answers = useOwnAnswers(now);
  const figures = now?.course ? chapterFigures(now.course, now.done) : chapters;
  const drawing = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    for (const { number, filled } of figures) {
      drawing.current?.querySelector(`[data-thread="${number}"]`)?.setAttribute('stroke-dasharray', `${filled.toFixed(3)} 1`);
    }
  }, [figures]);
  return (
    <>
      {now && !now.course && (
        <div class="my-notice" role="alert">
          <p>{myCourse.courseFailed}</p>
          <p>
            <button type="button" class="secondary" onClick={() => void look()}>
              {myCourse.retry}
            </button>
          </p>
        </div>
      )}
      <div class="my-where">
        <div class="my-web" ref={drawing}>
          {web}
        </div>
        <Next now={now} answers={answers ?? []} />
      </div>
      <h3>{where.chapters}</h3>
      <Chapters figures={figures} />
    </>
  );
}
