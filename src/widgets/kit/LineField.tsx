import { useHeldText } from './useHeldText.ts';

interface Props {
  /** Unique in the page. */
  id: string;
  label: string;
  /** A line below the label. */
  help?: string;
  /** The text as it is stored; a date as yyyy-mm-dd. */
  value: string;
  onText: (text: string) => void;
  type?: 'text' | 'date';
  /** id of a datalist with things to choose from */
  list?: string;
  /** most characters */
  max?: number;
}

/** One line in one's own words, or a date. */
export function LineField({ id, label, help, value, onText, type = 'text', list, max }: Props) {
  const field = useHeldText<HTMLInputElement>(value, onText);
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      {help && (
        <p class="status" id={`${id}-hulp`}>
          {help}
        </p>
      )}
      <input id={id} type={type} list={list} maxLength={max} autocomplete="off" aria-describedby={help ? `${id}-hulp` : undefined} {...field} />
    </div>
  );
}
