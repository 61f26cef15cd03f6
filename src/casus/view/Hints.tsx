import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { hintWords } from '../../text/unlock.ts';
import { hintsOf } from '../exercise.ts';
import './hints.css';

interface Props {
  hints: readonly string[];
  /** number of hints opened */
  opened: number;
  /** of the question; unique in the page */
  number: number | string;
  onOpen: () => void;
  /** what stands before the button in the row */
  children: ComponentChildren;
}

/** The row of buttons, and the hints that were opened under it; they open one at a time. */
export function Hints({ hints, opened, number, onOpen, children }: Props) {
  const { open, next, total } = hintsOf(hints, opened);
  const stuck = useRef<HTMLParagraphElement>(null);
  const pressed = useRef(false);
  // The button goes with the last hint; the focus it had goes to what comes instead.
  useLayoutEffect(() => {
    if (next === undefined && pressed.current) stuck.current?.focus();
    pressed.current = false;
  }, [next]);
  return (
    <>
      <div class="actions">
        {children}
        {next !== undefined && (
          <button
            type="button"
            class="secondary"
            aria-controls={`hints-${number}`}
            onClick={() => {
              pressed.current = true;
              onOpen();
            }}
          >
            {hintWords.show(next, total)}
          </button>
        )}
      </div>
      <div class="case-hints" id={`hints-${number}`} aria-live="polite" aria-relevant="additions">
        {open.map((hint, at) => (
          <p class="case-hint" key={at}>
            <strong>{hintWords.name(at + 1, total)}.</strong> {hint}
          </p>
        ))}
        {next === undefined && (
          <p class="case-hint stuck" tabIndex={-1} ref={stuck}>
            {hintWords.stuck}
          </p>
        )}
      </div>
    </>
  );
}

/** The hints for who has no scripts. */
export function PlainHints({ hints }: Pick<Props, 'hints'>) {
  return (
    <div class="no-js no-print">
      {hints.map((hint, at) => (
        <details key={at}>
          <summary>{hintWords.name(at + 1, hints.length)}</summary>
          <p>{hint}</p>
        </details>
      ))}
    </div>
  );
}
