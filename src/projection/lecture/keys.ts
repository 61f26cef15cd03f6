import type { Command } from './lecture.ts';

/** What a key asks of the window itself. */
export type WindowCommand = 'fullscreen' | 'presenter' | 'overview' | 'help' | 'leave' | 'laser' | 'draw' | 'wipe' | 'zoom' | 'qr' | 'print';
export type KeyCommand = Command | { window: WindowCommand };

/** The part of a keyboard event that is looked at. */
export interface Key {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** Where the key was pressed: `text` takes every letter, `control` (a slider, a choice) the arrows, `button` Enter and the space bar. */
export type Place = 'slide' | 'text' | 'control' | 'button';

const arrows = new Set(['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End']);

const anywhere: Record<string, KeyCommand> = {
  // What the remote of a presenter sends; no control on a slide needs them.
  PageDown: { do: 'next' },
  PageUp: { do: 'previous' },
  Escape: { window: 'leave' },
};
const onSlide: Record<string, KeyCommand> = {
  ArrowRight: { do: 'next' },
  ArrowDown: { do: 'next' },
  ArrowLeft: { do: 'previous' },
  ArrowUp: { do: 'previous' },
  Home: { do: 'first' },
  End: { do: 'last' },
  ' ': { do: 'next' },
  Enter: { do: 'next' },
  Backspace: { do: 'undo' },
  b: { do: 'blank' },
  '.': { do: 'blank' },
  t: { do: 'timer' },
  a: { do: 'reveal' },
  n: { do: 'part', by: 1 },
  p: { do: 'part', by: -1 },
  r: { do: 'round' },
  f: { window: 'fullscreen' },
  s: { window: 'presenter' },
  o: { window: 'overview' },
  '?': { window: 'help' },
  l: { window: 'laser' },
  d: { window: 'draw' },
  w: { window: 'wipe' },
  z: { window: 'zoom' },
  q: { window: 'qr' },
  h: { window: 'print' },
};

/**
 * What a key means.
 *
 * @param place where it was pressed
 * @returns undefined when the key is not ours: the page, or the browser, does with it what it does
 */
export function commandOf({ key, code, ctrlKey, metaKey, altKey }: Key, place: Place): KeyCommand | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (anywhere[key]) return anywhere[key];
  if (place === 'text') return undefined;
  if (place === 'control' && (arrows.has(key) || key === ' ' || key === 'Enter')) return undefined;
  if (place === 'button' && (key === ' ' || key === 'Enter')) return undefined;
  // The row of digits counts with and without shift: on a Belgian keyboard the digits are the shifted ones.
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] ?? /^[1-9]$/.exec(key)?.[0];
  if (digit) return { do: 'count', option: Number(digit) - 1 };
  return onSlide[key.length === 1 ? key.toLowerCase() : key];
}
