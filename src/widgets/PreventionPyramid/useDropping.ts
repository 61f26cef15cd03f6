import { useRef, useState } from 'preact/hooks';

/** The level below a point of the screen: a layer of the drawing, or the choice with the same number. */
function levelAt(x: number, y: number): number | undefined {
  const hit = document.elementFromPoint(x, y);
  const found = hit?.closest<SVGElement>('[data-level]')?.dataset.level ?? hit?.closest('.pyramid .choice')?.querySelector('input')?.value;
  return found === undefined ? undefined : Number(found);
}

/**
 * Dragging a card onto a level, for who likes a pointer; the choices do the same.
 *
 * @param onDrop the level on which the card was let go
 * @returns what to spread on the handle, and how far the card is from its place in px
 */
export function useDropping(onDrop: (level: number) => void) {
  const [away, setAway] = useState<{ x: number; y: number }>();
  const latest = useRef(onDrop);
  latest.current = onDrop;
  const onPointerDown = (event: PointerEvent) => {
    // A finger scrolls.
    if (event.button !== 0 || event.pointerType === 'touch') return;
    event.preventDefault();
    const { clientX, clientY } = event;
    const stop = new AbortController();
    const end = (at: PointerEvent, dropped: boolean) => {
      stop.abort();
      setAway(undefined);
      const level = dropped ? levelAt(at.clientX, at.clientY) : undefined;
      if (level !== undefined) latest.current(level);
    };
    window.addEventListener('pointermove', (at) => setAway({ x: at.clientX - clientX, y: at.clientY - clientY }), stop);
    window.addEventListener('pointerup', (at) => end(at, true), stop);
    window.addEventListener('pointercancel', (at) => end(at, false), stop);
  };
  return { away, onPointerDown };
}
