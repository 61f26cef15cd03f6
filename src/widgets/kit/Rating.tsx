import './rating.css';

interface Props {
  /** The statement that is scored. */
  legend: string;
  /** Unique in the page. */
  name: string;
  /** Words of the scale, lowest first; they stand at every statement. */
  scale: readonly string[];
  /** Place on the scale, counted from 1. */
  value: number | undefined;
  onRate: (value: number) => void;
  /** A way not to answer. */
  skip?: { label: string; chosen: boolean; onSkip: () => void };
}

/** A statement to score, in words. Lies side by side where its container is wide enough. */
export function Rating({ legend, name, scale, value, onRate, skip }: Props) {
  return (
    <fieldset class="choice-group rating">
      <legend>{legend}</legend>
      <div class="rating-scale">
        {scale.map((words, at) => (
          <label class="choice" key={at}>
            <input type="radio" name={name} value={at + 1} checked={value === at + 1} onChange={() => onRate(at + 1)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
      {skip && (
        <label class="choice rating-skip">
          <input type="radio" name={name} value="" checked={skip.chosen} onChange={skip.onSkip} />
          <span>{skip.label}</span>
        </label>
      )}
    </fieldset>
  );
}
