import type { Frame, Point } from './geometry.ts';

/** A name at the end of a thread, set in lines. */
export interface Label {
  lines: string[];
  anchor: 'start' | 'middle' | 'end';
  x: number;
  /** baseline of the first line */
  y: number;
  /** font size */
  size: number;
  /** distance between lines */
  leading: number;
  /** estimated outline */
  box: Box;
  /** thin line from the thread to a label that had to move away from it */
  leader?: [Point, Point];
}
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
export interface Layout {
  frame: Frame;
  labels: Label[];
  /** label font size */
  size: number;
}

/** Mean width of a character as a share of the font size; on the wide side, for fallback fonts. */
const CHARACTER = 0.58;
const LEADING = 1.2;
/** Part of a line above its baseline. */
const RISE = 0.8;

export const textWidth = (text: string, size: number) => text.length * size * CHARACTER;

/** Breaks a name between words, and at soft hyphens where a word is too long. @param most characters a line */
export function wrap(name: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    const whole = word.replaceAll('\u00ad', '');
    if (last !== undefined && last.length + 1 + whole.length <= most) lines[lines.length - 1] = `${last} ${whole}`;
    else if (whole.length <= most || !word.includes('\u00ad')) lines.push(whole);
    else {
      const parts = word.split('\u00ad');
      let head = parts.shift()!;
      while (parts.length > 1 && head.length + parts[0]!.length < most) head += parts.shift()!;
      lines.push(`${head}-`, parts.join(''));
    }
  }
  return lines;
}

/** Lines that fit in a width: smaller print only if one word is too long for it. */
export function fit(name: string, note: string, width: number, size: number) {
  const lines = [...wrap(name, Math.floor(width / (size * CHARACTER))), ...(note ? [note] : [])];
  const widest = Math.max(...lines.map((line) => textWidth(line, size)));
  const scale = Math.min(1, width / widest);
  return { lines, size: size * scale, width: widest * scale, height: lines.length * size * scale * LEADING };
}
export type Fitted = ReturnType<typeof fit>;

/** A fitted name with its side, and the top of its block, in place. */
export function place(fitted: Fitted, anchor: Label['anchor'], x: number, top: number): Label {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - fitted.width : x - fitted.width / 2;
  const { lines, size } = fitted;
  return { lines, anchor, x, y: top + size * RISE * 1.1, size, leading: size * LEADING, box: { left, right: left + fitted.width, top, bottom: top + fitted.height } };
}
