import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { needsBuilder as text } from '../../text/needsBuilder.ts';
import { TextField } from '../kit/index.ts';
import { type Exercise, finished, nextKey, sentencesOf, type Side, without, type Work } from './model.ts';

interface Props {
  exercise: Exercise;
  work: Work;
  side: Side;
  /** words before every stem */
  lead: string;
  help: string;
  prefix: string;
  onChange: (of: (work: Work) => Partial<Work>) => void;
}

/** Sentences to finish: a stem is a button, and pressing it gives a field. */
export function Sentences({ exercise, work, side, lead, help, prefix, onChange }: Props) {
  const [gone, setGone] = useState<{ key: string; stem: string; text: string }>();
  /** key of the sentence whose field takes the focus */
  const wanted = useRef('');
  const back = useRef<HTMLButtonElement>(null);
  const sentences = sentencesOf(exercise, work, side);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    document.getElementById(`${prefix}-${wanted.current}`)?.focus();
    wanted.current = '';
  });
  useLayoutEffect(() => back.current?.focus(), [gone]);
  const begin = (stem: string) => {
    wanted.current = nextKey(work, side, stem);
    onChange((now) => ({ [side]: { ...now[side], [nextKey(now, side, stem)]: '' } }));
  };
  const count = finished(exercise, work, side).length;
  return (
    <>
      <p class="status">{help}</p>
      {sentences.map(({ key, stem, text: rest }) => (
        <div class="needs-sentence" key={key}>
          <TextField id={`${prefix}-${key}`} label={text.sentence(lead, stem.text)} help={stem.about} value={rest} onText={(words) => onChange((now) => ({ [side]: { ...now[side], [key]: words } }))} />
          <button
            type="button"
            class="quiet no-print"
            aria-label={text.remove(stem.text)}
            onClick={() => {
              setGone({ key, stem: stem.text, text: rest });
              onChange((now) => without(now, side, key));
            }}
          >
            ×
          </button>
        </div>
      ))}
      {gone && (
        <p class="actions no-print">
          <span class="status">{text.removed(gone.stem)}</span>
          <button
            type="button"
            class="secondary"
            ref={back}
            onClick={() => {
              wanted.current = gone.key;
              onChange((now) => ({ [side]: { ...now[side], [gone.key]: gone.text } }));
              setGone(undefined);
            }}
          >
            {text.putBack}
          </button>
        </p>
      )}
      <div class="needs-stems no-print" role="group" aria-label={`${text.add}. ${lead} …`}>
        <p class="needs-lead">{lead} …</p>
        {exercise[side].map(({ id, text: stem }) => (
          <button type="button" class="secondary" key={id} onClick={() => begin(id)}>
            + {stem} …
          </button>
        ))}
      </div>
      {side === 'needs' && count > 3 && (
        <p class="needs-nudge" role="status">
          {text.many(count)}
        </p>
      )}
    </>
  );
}
