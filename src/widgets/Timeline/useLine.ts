import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLanding } from '../kit/index.ts';
import { type State, type Timeline, open, shown, towards, windowOf, wholeOf, yearOf, zoomBy } from './model.ts';

/**
 * Where someone is on the line, and how they get elsewhere: which event has the focus, which one is open.
 *
 * @param prefix makes ids of elements unique in the page
 * @param update changes what is stored
 */
export function useLine(exercise: Timeline, state: State, prefix: string, update: (change: (state: State) => State) => void) {
  const [opened, setOpened] = useState<string>();
  const [at, setAt] = useState<string>();
  const { ref: title, land } = useLanding<HTMLHeadingElement>();
  const wanted = useRef<string>();

  const whole = wholeOf(exercise);
  const window = windowOf(whole, state);
  const events = shown(exercise, state);
  const inView = events.filter(({ date }) => yearOf(date) >= window.from && yearOf(date) <= window.to);
  const dotId = (id: string) => `${prefix}-punt-${id}`;
  const rowId = (id: string) => `${prefix}-rij-${id}`;
  const yearIn = (id: string) => yearOf(exercise.events.find((event) => event.id === id)!.date);

  // The dot is in the page only once the part of the line it lies on is drawn; on a phone the row of the list stands in.
  useLayoutEffect(() => {
    const id = wanted.current;
    if (!id) return;
    wanted.current = undefined;
    const dot = document.getElementById(dotId(id));
    (dot && dot.getClientRects().length > 0 ? dot : document.getElementById(rowId(id)))?.focus();
  });

  const goTo = (id: string) => {
    wanted.current = id;
    setAt(id);
    update((now) => towards(now, whole, yearIn(id)));
  };
  const openEvent = (id: string) => {
    setAt(id);
    setOpened(id);
    update((now) => open(towards(now, whole, yearIn(id)), id));
    land();
  };
  const close = () => {
    if (opened) goTo(opened);
    setOpened(undefined);
  };
  /** Looks in or out around the event someone is at, so that it stays in sight. */
  const zoom = (by: 1 | -1) => {
    const event = events.find(({ id }) => id === at) ?? inView.at(-1);
    update((now) => zoomBy(now, by, event ? yearOf(event.date) : (window.from + window.to) / 2));
  };
  /** Arrows, Home and End go along the line; + and - look in and out; Enter and the space bar open a dot. */
  const onKey = (key: KeyboardEvent, from: string) => {
    if (key.ctrlKey || key.metaKey || key.altKey) return;
    const place = events.findIndex(({ id }) => id === from);
    const moves: Record<string, number> = { ArrowRight: place + 1, ArrowDown: place + 1, ArrowLeft: place - 1, ArrowUp: place - 1, Home: 0, End: events.length - 1 };
    const to = moves[key.key];
    if (to !== undefined) {
      if (events[to]) goTo(events[to].id);
    } else if (key.key === '+' || key.key === '=') zoom(1);
    else if (key.key === '-') zoom(-1);
    // A row is a real button, which opens by itself; a dot in a drawing is not.
    else if ((key.key === 'Enter' || key.key === ' ') && key.currentTarget instanceof SVGElement) openEvent(from);
    else return;
    key.preventDefault();
  };
  /** How to get to the event before (-1) or after (1) the open one; undefined at the end of the line. */
  const step = (by: 1 | -1) => {
    const next = events[events.findIndex(({ id }) => id === opened) + by];
    return next && (() => openEvent(next.id));
  };
  return { opened, at, setAt, title, whole, window, events, inView, dotId, rowId, goTo, openEvent, close, zoom, onKey, step };
}
