import type { Ref } from 'preact';
import { topoi as text } from '../../text/topoi.ts';
import { Feedback } from '../kit/index.ts';
import { type Exercise, meetingOf, pickedIn, type Situation, type Work } from './model.ts';

interface Props {
  exercise: Exercise;
  situation: Situation;
  work: Work;
  titleRef: Ref<HTMLHeadingElement>;
}

const verdicts = { past: 'right', kan: 'close', minder: 'neutral' } as const;

/** Our reading: window by window, then the interventions. */
export function Reading({ exercise, situation, work, titleRef }: Props) {
  const picked = pickedIn(situation, work);
  const rest = situation.interventions.filter((one) => one !== picked);
  return (
    <section class="topoi-reading">
      <h5 ref={titleRef} tabIndex={-1}>
        {text.reading}
      </h5>
      <ul class="topoi-windows">
        {exercise.windows.map(({ id, letter, name }) => {
          const { fit, why } = situation.windows[id]!;
          const meeting = meetingOf(fit, work.marked[id] === true);
          return (
            <li key={id} data-meeting={meeting}>
              <span class="topoi-letter" aria-hidden="true">
                {letter}
              </span>
              <div>
                <p>
                  <b>{name}</b> <span class="topoi-tag">{text.meetings[meeting]}</span>
                </p>
                <p>{why}</p>
              </div>
            </li>
          );
        })}
      </ul>
      <p class="status">{text.readingNote}</p>
      {picked && (
        <Feedback verdict={verdicts[picked.fit]} title={text.fits[picked.fit]}>
          <p class="topoi-did">{picked.text}</p>
          <p>{picked.why}</p>
        </Feedback>
      )}
      <details open={!picked}>
        <summary>{picked ? text.others : text.all}</summary>
        <ul class="topoi-others">
          {rest.map((one) => (
            <li key={one.id}>
              <span class="topoi-did">{one.text}</span> <b>{text.fits[one.fit]}.</b> {one.why}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
