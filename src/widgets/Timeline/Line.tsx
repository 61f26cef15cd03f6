import { timeline as text } from '../../text/timeline.ts';
import { layOut, size } from './layout.ts';
import { type Event, type State, type Timeline, type Window, isOn } from './model.ts';

interface Props {
  exercise: Timeline;
  state: State;
  window: Window;
  events: readonly Event[];
  /** id of the event the arrow keys stand on */
  current: string | undefined;
  /** id of the event whose card is open */
  opened: string | undefined;
  idOf: (event: string) => string;
  cardOf: (event: string) => string;
  nameOf: (event: Event) => string;
  onOpen: (event: string) => void;
  onFocus: (event: string) => void;
  onKey: (event: KeyboardEvent, from: string) => void;
}

/** The drawn line: a lane a theme, and in it a dot with a few words for every event. One stop in the tab order. */
export function Line({ exercise, state, window, events, current, opened, idOf, cardOf, nameOf, onOpen, onFocus, onKey }: Props) {
  const { height, lanes, placed, ticks } = layOut(exercise.themes.filter(({ id }) => isOn(state, id)), events, window);
  const stop = placed.some(({ event }) => event.id === current) ? current : placed[0]?.event.id;
  return (
    <svg class="timeline-line" viewBox={`0 0 ${size.width} ${height}`} role="group" aria-label={text.line(window.from, window.to)}>
      {ticks.map(({ year, x }) => (
        <g key={year} aria-hidden="true">
          <line class="timeline-tick" x1={x} x2={x} y1={size.top - 6} y2={height} />
          <text class="timeline-year" x={x} y={size.top - 14} text-anchor="middle">
            {year}
          </text>
        </g>
      ))}
      {lanes.map(({ theme, top, height: tall }, at) => (
        <g key={theme.id} aria-hidden="true">
          <rect class="timeline-lane" data-odd={at % 2 === 1} x="0" y={top} width={size.width} height={tall} rx="6" />
          <text class="timeline-theme" x="8" y={top + 17}>
            {theme.name}
          </text>
        </g>
      ))}
      {placed.map(({ event, x, y, side, from, to }) => (
        <g
          key={event.id}
          id={idOf(event.id)}
          class="timeline-event"
          role="button"
          tabindex={event.id === stop ? 0 : -1}
          aria-label={nameOf(event)}
          aria-expanded={event.id === opened}
          aria-controls={event.id === opened ? cardOf(event.id) : undefined}
          data-opened={state.opened[event.id] === 1}
          data-current={event.id === opened}
          onClick={() => onOpen(event.id)}
          onFocus={() => onFocus(event.id)}
          onKeyDown={(key) => onKey(key, event.id)}
        >
          <rect class="timeline-hit" x={from} y={y - size.row / 2 + 2} width={to - from} height={size.row - 4} rx="8" />
          {state.texts[event.id]?.trim() && <circle class="timeline-ring" cx={x} cy={y} r={size.dot + 4} />}
          <circle class="timeline-dot" cx={x} cy={y} r={size.dot} />
          <text class="timeline-label" x={side === 'right' ? x + size.dot + size.gap : x - size.dot - size.gap} y={y + 5} text-anchor={side === 'right' ? 'start' : 'end'}>
            {event.short}
          </text>
        </g>
      ))}
    </svg>
  );
}
