import type { Place } from '../lecture/keys.ts';

/** Where a key was pressed, as far as keys care. */
export function placeOf(target: EventTarget | null): Place {
  if (!(target instanceof Element)) return 'slide';
  if (target.closest('textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"], [type="range"], [type="button"], [type="number"])')) return 'text';
  // A number field takes digits: a lecturer types a count.
  if (target.closest('input[type="number"]')) return 'text';
  if (target.closest('input, summary, [role="slider"], [role="tab"], [data-scroll]')) return 'control';
  return target.closest('button, a') ? 'button' : 'slide';
}
