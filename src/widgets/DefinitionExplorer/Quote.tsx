import { Fragment, type JSX } from 'preact';
import { definition as text } from '../../text/definition.ts';
import type { Part, Stretch } from './model.ts';

interface Props {
  stretches: readonly Stretch[];
  visited: readonly string[];
  open: string | undefined;
  /** id of the element that shows the explanation */
  panel: string;
  /** false as long as nothing can be opened */
  live: boolean;
  onToggle: (part: Part) => void;
  onClose: () => void;
}

/** Where a key takes the focus in a row of buttons; undefined for a key that does nothing here. */
function target(key: string, at: number, last: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(last, at + 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/**
 * The definition as running text, in which every part is a button. Not the element of that name: its box does
 * not break across lines, and a sentence of such boxes is no longer set as a sentence. Without script it is plain text.
 */
export function Quote({ stretches, visited, open, panel, live, onToggle, onClose }: Props) {
  const onKeyDown = (event: JSX.TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' && open) return onClose();
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="button"]')];
    const at = buttons.indexOf(event.target as HTMLElement);
    const to = target(event.key, at, buttons.length - 1);
    if (event.key === 'Enter' || event.key === ' ') buttons[at]?.click();
    else if (to === undefined) return;
    else buttons[to]!.focus();
    event.preventDefault();
  };
  return (
    <blockquote class="definition-quote">
      <p onKeyDown={onKeyDown}>
        {stretches.map((stretch) =>
          stretch.part ? (
            <Fragment key={stretch.part.id}>
              <span
                class="definition-part"
                {...(live ? { role: 'button', tabIndex: 0, 'aria-expanded': open === stretch.part.id, 'aria-controls': panel } : {})}
                data-visited={visited.includes(stretch.part.id)}
                onClick={() => live && onToggle(stretch.part)}
              >
                {stretch.part.text}
                {visited.includes(stretch.part.id) && <span class="visually-hidden">{text.visited}</span>}
              </span>
              {stretch.after}
            </Fragment>
          ) : (
            stretch.words
          ),
        )}
      </p>
    </blockquote>
  );
}
