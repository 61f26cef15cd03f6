import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { kit } from '../../text/kit.ts';
import { Announcer } from './Announcer.tsx';
import { useDragging } from './useDragging.ts';

interface Props {
  /** Accessible name of the list. */
  label: string;
  /** `note` stands below the text and is not part of its name. */
  items: readonly { id: string; text: string; note?: ComponentChildren }[];
  onChange: (ids: string[]) => void;
  disabled?: boolean;
}

/** The ids with one of them moved to another place. */
export function move(ids: readonly string[], id: string, to: number): string[] {
  const without = ids.filter((other) => other !== id);
  return [...without.slice(0, to), id, ...without.slice(to)];
}

/** A list to put in order: buttons for every pointer and keyboard, and a handle to drag by. */
export function Sequence({ label, items, onChange, disabled = false }: Props) {
  const [message, setMessage] = useState('');
  const ids = items.map(({ id }) => id);
  const textOf = (id: string) => items.find((item) => item.id === id)!.text;
  const shift = (id: string, by: -1 | 1) => {
    const to = ids.indexOf(id) + by;
    if (disabled || to < 0 || to >= ids.length) return;
    onChange(move(ids, id, to));
    setMessage(kit.moved(textOf(id), to + 1, ids.length));
  };
  const { list, dragged, start } = useDragging(
    ids,
    (id, to) => onChange(move(ids, id, to)),
    (id) => setMessage(kit.moved(textOf(id), ids.indexOf(id) + 1, ids.length)),
  );
  return (
    <>
      <ol class="sequence" aria-label={label} ref={list}>
        {items.map(({ id, text, note }, index) => (
          <li key={id} data-dragged={id === dragged ? '' : undefined}>
            {!disabled && <span class="sequence-handle" aria-hidden="true" onPointerDown={(event) => start(id, event)} />}
            <div class="sequence-item">
              <span class="sequence-text">{text}</span>
              {note && <p class="status">{note}</p>}
            </div>
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
