import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { needsBuilder as text } from '../../text/needsBuilder.ts';

interface Props {
  /** Unique in the page. */
  id: string;
  /** the pupil it is about; without one there is no example */
  name: string | undefined;
  /** whether there is something of the student's own to lay it beside */
  may: boolean;
  /** what has to be done first */
  why: string;
  children: ComponentChildren;
}

/** Ours, to lay beside one's own; it opens once something was written. */
export function Example({ id, name, may, why, children }: Props) {
  const [open, setOpen] = useState(false);
  if (!name) return null;
  const shown = open && may;
  return (
    <div class="needs-example no-print">
      <p class="actions">
        <button type="button" class="secondary" aria-disabled={!may} aria-expanded={shown} aria-describedby={may ? undefined : `${id}-mist`} onClick={() => may && setOpen(!open)}>
          {shown ? text.hide : text.example}
        </button>
        {!may && (
          <span class="status" id={`${id}-mist`}>
            {why}
          </span>
        )}
      </p>
      {shown && (
        <div class="feedback">
          <p>{text.exampleOf(name)}</p>
          {children}
          <p class="status">{text.exampleNote}</p>
        </div>
      )}
    </div>
  );
}
