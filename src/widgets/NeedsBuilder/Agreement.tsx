import { needsBuilder as text } from '../../text/needsBuilder.ts';
import { Choices, LineField, TextField } from '../kit/index.ts';
import { agreedNeed, type Exercise, finished, type Work } from './model.ts';

interface Props {
  exercise: Exercise;
  work: Work;
  prefix: string;
  onChange: (of: (work: Work) => Partial<Work>) => void;
}

/** One agreement that follows from one need: what, who, and when to look back. */
export function Agreement({ exercise, work, prefix, onChange }: Props) {
  const needs = finished(exercise, work, 'needs');
  if (needs.length === 0) return <p class="status">{text.noNeed}</p>;
  return (
    <>
      <p class="status">{exercise.agreementHelp}</p>
      {needs.length > 1 && (
        <Choices
          legend={text.about}
          name={`${prefix}-afspraak-over`}
          options={needs.map(({ key, stem, text: rest }) => ({ id: key, text: `${stem.text} ${rest}` }))}
          value={[agreedNeed(exercise, work)?.key ?? '']}
          onChange={([key]) => onChange(() => ({ about: { [key!]: true } }))}
          stacked
        />
      )}
      <TextField id={`${prefix}-wat`} label={text.what} value={work.what} onText={(what) => onChange(() => ({ what }))} />
      <div class="needs-pair">
        <LineField id={`${prefix}-wie`} label={text.who} value={work.who} max={80} onText={(who) => onChange(() => ({ who }))} />
        <LineField id={`${prefix}-wanneer`} label={text.when} type="date" value={work.when} onText={(when) => onChange(() => ({ when }))} />
      </div>
    </>
  );
}
