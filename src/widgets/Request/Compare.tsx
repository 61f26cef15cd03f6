import { request as text } from '../../text/request.ts';
import { Choices, TextField, useLanding } from '../kit/index.ts';
import { type Exercise, type Item, isWhole, stepsDone, type Work } from './model.ts';

interface Props {
  exercise: Exercise;
  item: Item;
  work: Work;
  prefix: string;
  onChange: (of: (work: Work) => Partial<Work>) => void;
}

/** Our example beside the student's own, once all steps were tried; then what the student recognises. */
export function Compare({ exercise, item, work, prefix, onChange }: Props) {
  const { ref, land } = useLanding<HTMLHeadingElement>();
  const ready = isWhole(exercise, work);
  const ours = item.reproach;
  if (!work.compared) {
    return (
      <p class="actions no-print">
        <button
          type="button"
          aria-disabled={!ready}
          aria-describedby={ready ? undefined : `${prefix}-mist`}
          onClick={() => {
            if (!ready) return;
            land();
            onChange(() => ({ compared: true }));
          }}
        >
          {ours ? text.compare : text.check}
        </button>
        {!ready && (
          <span class="status" id={`${prefix}-mist`}>
            {text.missing(exercise.steps.length - stepsDone(exercise, work))}
          </span>
        )}
      </p>
    );
  }
  return (
    <section class="request-compare">
      <h5 ref={ref} tabIndex={-1}>
        {ours ? text.side.title : text.tests}
      </h5>
      {ours ? (
        <>
          <dl>
            {exercise.steps.map(({ id, title, test }) => (
              <div key={id}>
                <dt>
                  {title} <span class="status">{test}</span>
                </dt>
                <dd data-own>
                  <b>{text.side.mine}</b> {work.texts[id]?.trim() || text.nothing}
                </dd>
                <dd>
                  <b>{text.side.ours}</b> {ours.steps[id]}
                </dd>
              </div>
            ))}
            <div>
              <dt>{text.side.spoken}</dt>
              <dd data-own>
                <b>{text.side.mine}</b> {work.spoken.trim() || text.nothing}
              </dd>
              <dd>
                <b>{text.side.ours}</b> {ours.spoken}
              </dd>
            </div>
          </dl>
          <p>{ours.note}</p>
          <p class="status">{text.oursNote}</p>
        </>
      ) : (
        <>
          <p>{text.ownNote}</p>
          <dl>
            {exercise.steps.map(({ id, title, test }) => (
              <div key={id}>
                <dt>
                  {title} <span class="status">{test}</span>
                </dt>
                <dd data-own>{work.texts[id]?.trim() || text.nothing}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <Choices
        legend={text.recognise}
        name={`${prefix}-herken`}
        multiple
        stacked
        options={exercise.recognise}
        value={Object.keys(work.recognised)}
        onChange={(ids) => onChange(() => ({ recognised: Object.fromEntries(ids.map((id) => [id, true as const])) }))}
      />
      <TextField id={`${prefix}-geleerd`} label={exercise.learnt} value={work.learnt} onText={(learnt) => onChange(() => ({ learnt }))} />
    </section>
  );
}
