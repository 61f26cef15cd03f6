import { useEffect, useRef, useState } from 'preact/hooks';

const duration = 450;

/** An angle that swings to where it should be; at once for who wants less motion, and at the first render. */
export function useTilt(wanted: number): number {
  const [shown, show] = useState(wanted);
  const now = useRef(wanted);
  useEffect(() => {
    const from = now.current;
    if (from === wanted) return;
    const settle = (angle: number) => {
      now.current = angle;
      show(angle);
    };
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (still) return settle(wanted);
    let frame = 0;
    let start: number | undefined;
    const swing = (at: number) => {
      start ??= at;
      const part = Math.min(1, (at - start) / duration);
      settle(from + (wanted - from) * (1 - (1 - part) ** 3));
      if (part < 1) frame = requestAnimationFrame(swing);
    };
    frame = requestAnimationFrame(swing);
    return () => cancelAnimationFrame(frame);
  }, [wanted]);
  return shown;
}
