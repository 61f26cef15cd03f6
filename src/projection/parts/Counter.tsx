import { MOST_HANDS } from '../lecture/ballot.ts';

interface Props {
  value: number;
  /** of the number, and of the button, for who does not see where they stand */
  name: string;
  add: string;
  /** the key that does the same as the button */
  digit: number;
  onSet: (count: number) => void;
  onAdd: () => void;
}

/** A count that one types, or raises by one. */
export const Counter = ({ value, name, add, digit, onSet, onAdd }: Props) => (
  <span class="ballot-count">
    <input type="number" inputMode="numeric" min={0} max={MOST_HANDS} aria-label={name} value={value} onChange={({ currentTarget }) => onSet(Number(currentTarget.value))} />
    <button type="button" class="secondary" aria-label={add} aria-keyshortcuts={String(digit)} onClick={onAdd}>
      +1
    </button>
  </span>
);
