import { useState } from 'preact/hooks';
import { kit } from '../../text/kit.ts';
import { Announcer } from './Announcer.tsx';

interface Props {
  /** Accessible name of the list. */
  label: string;
  items: readonly { id: string; text: string }[];
  onChange: (ids: string[]) => void;
  disabled?: boolean;
}

/** The ids with one of them moved to another place. */
export function move(ids: readonly string[], id: string, to: number): string[] {
  const without = ids.filter((other) => other !== id);
  return [...without.slice(0, to), id, ...without.slice(to)];
}

/** A list to put in order: buttons for every pointer and keyboard, arrow keys with Alt as a shortcut. */
export function Sequence({ label, items, onChange, disabled = false }: Props) {
  const [message, setMessage] = useState('');
  const ids = items.map(({ id }) => id);
  const shift = (id: string, by: -1 | 1) => {
    const to = ids.indexOf(id) + by;
    if (disabled || to < 0 || to >= ids.length) return;
    onChange(move(ids, id, to));
    setMessage(kit.moved(items.find((item) => item.id === id)!.text, to + 1, ids.length));
  };
  return (
    <>
      <ol class="sequence" aria-label={label}>
        {items.map(({ id, text }, index) => (
          <li key={id}>
            <span class="sequence-text">{text}</span>
            <span class="sequence-buttons">
              <button type="button" class="secondary" aria-label={kit.moveUp(text)} aria-disabled={disabled || index === 0} onClick={() => shift(id, -1)}>
                ↑
              </button>
              <button type="button" class="secondary" aria-label={kit.moveDown(text)} aria-disabled={disabled || index === items.length - 1} onClick={() => shift(id, 1)}>
                ↓
              </button>
            </span>
          </li>
        ))}
      </ol>
      <Announcer message={message} />
    </>
  );
}
