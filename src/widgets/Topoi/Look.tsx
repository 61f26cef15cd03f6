import { topoi as text } from '../../text/topoi.ts';
import { Choices, TextField, useLanding } from '../kit/index.ts';
import { type Exercise, isChecked, markedIn, missingIn, pickedIn, setOf, type Situation, type Work } from './model.ts';
import { Reading } from './Reading.tsx';
import { Scene } from './Scene.tsx';

interface Props {
  exercise: Exercise;
  situation: Situation;
  work: Work;
  onChange: (part: Partial<Work>) => void;
  onReopen: () => void;
  /** to the next situation; absent at the last */
  onNext?: (() => void) | undefined;
}

/** One situation: mark windows, choose or write an intervention, then lay our reading beside it. */
export function Look({ exercise, situation, work, onChange, onReopen, onNext }: Props) {
  const { ref, land } = useLanding<HTMLHeadingElement>();
  const prefix = `${exercise.id}-${situation.id}`.replaceAll('/', '-');
  const missing = missingIn(exercise, situation, work);
  const checked = isChecked(exercise, situation, work);
  const picked = pickedIn(situation, work);
  return (
    <>
      <Scene situation={situation} />
      <Choices
        legend={text.windows}
        name={`${prefix}-venster`}
        multiple
        stacked
        disabled={checked}
        options={exercise.windows.map(({ id, letter, name, question }) => ({
          id,
          text: (
            <>
              <b>{text.window(letter, name)}</b> <span class="status">{question}</span>
            </>
          ),
        }))}
        value={markedIn(exercise, work)}
        onChange={(ids) => onChange({ marked: setOf(ids) })}
      />
      <Choices
        legend={text.pick}
        name={`${prefix}-doen`}
        stacked
        disabled={checked}
        options={situation.interventions}
        value={picked ? [picked.id] : []}
        onChange={(ids) => onChange({ pick: setOf(ids) })}
      />
      <TextField id={`${prefix}-eigen`} label={text.own} help={text.ownHelp} value={work.own} onText={(own) => onChange({ own })} />
      {checked ? (
        <>
          <Reading exercise={exercise} situation={situation} work={work} titleRef={ref} />
          <p class="actions no-print">
            {onNext && (
              <button type="button" onClick={onNext}>
                {text.next}
              </button>
            )}
            <button type="button" class="secondary" onClick={onReopen}>
              {text.again}
            </button>
          </p>
        </>
      ) : (
        <p class="actions no-print">
          <button
            type="button"
            aria-disabled={missing !== undefined}
            aria-describedby={missing && `${prefix}-mist`}
            onClick={() => {
              if (missing) return;
              land();
              onChange({ checked: true });
            }}
          >
            {text.compare}
          </button>
          {missing && (
            <span class="status" id={`${prefix}-mist`}>
              {text.missing[missing]}
            </span>
          )}
        </p>
      )}
    </>
  );
}
