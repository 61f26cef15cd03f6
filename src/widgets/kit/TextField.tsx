import { useHeldText } from './useHeldText.ts';

interface Props {
  /** Unique in the page. */
  id: string;
  label: string;
  /** A line below the label. */
  help?: string;
  /** The text as it is stored. */
  value: string;
  onText: (text: string) => void;
}

/** A text in one's own words. */
export function TextField({ id, label, help, value, onText }: Props) {
  const field = useHeldText<HTMLTextAreaElement>(value, onText);
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      {help && (
        <p class="status" id={`${id}-hulp`}>
          {help}
        </p>
      )}
      <textarea id={id} rows={4} aria-describedby={help ? `${id}-hulp` : undefined} {...field} />
    </div>
  );
}
