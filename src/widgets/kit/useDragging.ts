import { useRef, useState } from 'preact/hooks';

/**
 * The place at which a dragged row lies nearest to where it is held. That does not depend on where it lies now, so
 * rows of different heights do not make it flutter.
 *
 * @param rows top and bottom of all rows, in px, in the order they stand in
 * @param from index of the dragged row
 * @param centre where its middle would be, in px
 */
export function placeAt(rows: readonly { top: number; bottom: number }[], from: number, centre: number): number {
  const gap = rows.length > 1 ? rows[1]!.top - rows[0]!.bottom : 0;
  const height = ({ top, bottom }: { top: number; bottom: number }) => bottom - top;
  const half = height(rows[from]!) / 2;
  let top = rows[0]!.top;
  const middles = [top + half];
  rows.forEach((row, at) => at !== from && middles.push((top += height(row) + gap) + half));
  return middles.reduce((nearest, middle, at) => (Math.abs(middle - centre) < Math.abs(middles[nearest]! - centre) ? at : nearest), 0);
}

/**
 * Dragging in a list, for who likes a pointer; an extra beside the buttons, which do the same.
 *
 * @param ids items in the order they stand in
 * @param onMove an item goes to another place, while it is being dragged
 * @param onDrop it was let go
 */
export function useDragging(ids: readonly string[], onMove: (id: string, to: number) => void, onDrop: (id: string) => void) {
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<string>();
  const latest = useRef({ ids, onMove, onDrop });
  latest.current = { ids, onMove, onDrop };
  const start = (id: string, event: PointerEvent) => {
    if (event.button !== 0) return;
    event.preventDefault();
    const rowsNow = () => Array.from(list.current?.children ?? [], (row) => row.getBoundingClientRect());
    const held = rowsNow()[latest.current.ids.indexOf(id)];
    if (!held) return;
    const toCentre = (held.top + held.bottom) / 2 - event.clientY;
    const stop = new AbortController();
    const end = () => {
      stop.abort();
      setDragged(undefined);
      latest.current.onDrop(id);
    };
    // On the window: a moved item leaves the document for a moment, and takes the pointer's events with it.
    window.addEventListener(
      'pointermove',
      ({ clientY }) => {
        const [rows, from] = [rowsNow(), latest.current.ids.indexOf(id)];
        const to = rows[from] ? placeAt(rows, from, clientY + toCentre) : from;
        if (to !== from) latest.current.onMove(id, to);
      },
      stop,
    );
    window.addEventListener('pointerup', end, stop);
    window.addEventListener('pointercancel', end, stop);
    setDragged(id);
  };
  return { list, dragged, start };
}
