/** Time that a class gets. It runs against the clock, so that a window that slept is right again at once. */
export interface Timer {
  /** id of the slide it belongs to */
  slide: string;
  /** whole time in ms */
  total: number;
  /** epoch ms at which it ends, while it runs */
  ends?: number;
  /** ms that were left when it was paused */
  left?: number;
}

const MINUTE = 60_000;

export const startTimer = (slide: string, minutes: number, now: number): Timer => ({ slide, total: minutes * MINUTE, ends: now + minutes * MINUTE });

/** Ms left; never below zero. */
export const leftOf = (timer: Timer, now: number): number => Math.max(0, timer.ends === undefined ? (timer.left ?? timer.total) : timer.ends - now);

export const isRunning = (timer: Timer, now: number): boolean => timer.ends !== undefined && timer.ends > now;
export const isOver = (timer: Timer, now: number): boolean => leftOf(timer, now) === 0;

/** Pauses a running timer, goes on with a paused one, and starts a finished one anew. */
export function toggleTimer(timer: Timer, now: number): Timer {
  const { ends: _, left: __, ...rest } = timer;
  if (isRunning(timer, now)) return { ...rest, left: leftOf(timer, now) };
  const left = isOver(timer, now) ? timer.total : leftOf(timer, now);
  return { ...rest, ends: now + left };
}

/** Gives a class more time, or less. A timer that had ended runs again. */
export function addMinutes(timer: Timer, minutes: number, now: number): Timer {
  const left = Math.max(0, leftOf(timer, now) + minutes * MINUTE);
  const { ends: _, left: __, ...rest } = timer;
  const total = Math.max(left, timer.total + minutes * MINUTE);
  return isRunning(timer, now) || isOver(timer, now) ? { ...rest, total, ends: now + left } : { ...rest, total, left };
}

/** `7:05`, or `1:07:05`; what is left is rounded up, so that 0:00 means that it is over. */
export function clockText(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${h > 0 ? `${h}:${String(m).padStart(2, '0')}` : m}:${String(s).padStart(2, '0')}`;
}
