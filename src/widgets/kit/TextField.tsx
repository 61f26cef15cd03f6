import { useLayoutEffect, useRef } from 'preact/hooks';

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

/**
 * A text in one's own words. The field holds its own text while someone types, so that a store that
 * answers late never moves the cursor; it only follows `value` when that was changed elsewhere.
 */
export function TextField({ id, label, help, value, onText }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const sent = useRef('');
  useLayoutEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    if (field.current) field.current.value = value;
  }, [value]);
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      {help && (
        <p class="status" id={`${id}-hulp`}>
          {help}
        </p>
      )}
      <textarea
        id={id}
        ref={field}
        rows={4}
        aria-describedby={help ? `${id}-hulp` : undefined}
        onInput={({ currentTarget }) => {
          sent.current = currentTarget.value;
          onText(currentTarget.value);
        }}
      />
    </div>
  );
}
