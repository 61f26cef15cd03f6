import type { ComponentChildren } from 'preact';
import { timeline as text } from '../../text/timeline.ts';
import type { Event, State } from './model.ts';

interface Props {
  state: State;
  events: readonly Event[];
  /** id of the event whose card is open */
  opened: string | undefined;
  idOf: (event: string) => string;
  aboutOf: (event: Event) => string;
  onToggle: (event: string) => void;
  onKey: (event: KeyboardEvent, from: string) => void;
  /** the card of the open event */
  children: ComponentChildren;
}

/** The events from top to bottom, which is the line itself on a phone; elsewhere only the open one shows, as a card below it. */
export function List({ state, events, opened, idOf, aboutOf, onToggle, onKey, children }: Props) {
  return (
    <ol class="timeline-list" aria-label={text.list}>
      {events.map((event) => (
        <li key={event.id} data-open={event.id === opened ? '' : undefined}>
          <button
            type="button"
            id={idOf(event.id)}
            class="timeline-row"
            data-opened={state.opened[event.id] === 1}
            aria-expanded={event.id === opened}
            onClick={() => onToggle(event.id)}
            onKeyDown={(key) => onKey(key, event.id)}
          >
            <span>{event.when}</span>
            <strong>{event.title}</strong>
            <span class="visually-hidden">{aboutOf(event)}</span>
          </button>
          {event.id === opened && children}
        </li>
      ))}
    </ol>
  );
}
