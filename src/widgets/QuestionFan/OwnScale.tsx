import { questionFan as text } from '../../text/questionFan.ts';
import { Choices, LineField, TextField } from '../kit/index.ts';
import type { Exercise, Scale } from './model.ts';

interface Props {
  exercise: Exercise;
  scale: Scale;
  /** where one stood in earlier attempts, oldest first */
  before: readonly { value: number; when: number }[];
  onChange: (part: Partial<Scale>) => void;
}

/** A scale question to oneself: where one stands, what makes it not lower, and one step higher. */
export function OwnScale({ exercise, scale, before, onChange }: Props) {
  const prefix = `${exercise.id.replaceAll('/', '-')}-schaal`;
  const { title, intro, about, low, high } = exercise.scale;
  return (
    <section class="fan-scale">
      <h4>{title}</h4>
      <p>{intro}</p>
      <LineField id={`${prefix}-over`} label={about} value={scale.about} onText={(words) => onChange({ about: words })} />
      <Choices
        legend={text.values}
        name={prefix}
        options={Array.from({ length: 11 }, (_, value) => ({ id: String(value), text: value }))}
        value={scale.at === undefined ? [] : [String(scale.at)]}
        onChange={([value]) => onChange({ at: Number(value) })}
      />
      <p class="status">{text.ends(low, high)}</p>
      {before.length > 0 && <p class="status">{text.before(before.map(({ value, when }) => text.value(value, when)))}</p>}
      {scale.at === undefined ? (
        <p class="status">{text.first}</p>
      ) : (
        <>
          <TextField id={`${prefix}-lager`} label={text.lower(scale.at)} value={scale.lower} onText={(lower) => onChange({ lower })} />
          <TextField id={`${prefix}-hoger`} label={text.higher(scale.at)} value={scale.higher} onText={(higher) => onChange({ higher })} />
          <TextField id={`${prefix}-stap`} label={text.step} value={scale.step} onText={(step) => onChange({ step })} />
        </>
      )}
    </section>
  );
}
