import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useAttempts } from '../../learner/preact.ts';
import { timeline as text } from '../../text/timeline.ts';
import { Announcer, type Links, OtherTab, SaveStatus, TextField, download, printOnly, sheetAsText, useLanding } from '../kit/index.ts';
import { Card, type Cases, type Sources } from './Card.tsx';
import { Controls } from './Controls.tsx';
import { Line } from './Line.tsx';
import { type Event, type State, type Timeline as Data, emptyState, noted, open, pan, parse, shown, toggleTheme, towards, windowOf, wholeOf, write, yearOf, zoomBy } from './model.ts';
import { sheetOf } from './sheet.ts';
import './timeline.css';

interface Props {
  exercise: Data;
  links: Links;
  cases: Cases;
  sources: Sources;
}

/** A line of events one can look into, filter and write notes on. On a phone it is a list from top to bottom. */
export function Timeline({ exercise, links, cases, sources }: Props) {
  const { loaded, current, conflicts, status, set, handle } = useAttempts<State>(exercise.id, parse);
  const state = current?.state ?? emptyState;
  const update = (change: (state: State) => State) => set(change(handle?.current.get()?.state ?? emptyState));
  const [opened, setOpened] = useState<string>();
  const [at, setAt] = useState<string>();
  const [table, setTable] = useState(false);
  const [made, setMade] = useState('');
  const { ref: title, land } = useLanding<HTMLHeadingElement>();
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<string>();

  const whole = wholeOf(exercise);
  const window = windowOf(whole, state);
  const events = shown(exercise, state);
  const inView = events.filter(({ date }) => yearOf(date) >= window.from && yearOf(date) <= window.to);
  const prefix = `tijdlijn-${exercise.id.replace('/', '-')}`;
  const dotId = (id: string) => `${prefix}-punt-${id}`;
  const rowId = (id: string) => `${prefix}-rij-${id}`;
  const cardId = (id: string) => `${prefix}-kaart-${id}`;
  const themeOf = (event: Event) => exercise.themes.find(({ id }) => id === event.theme)?.name ?? '';
  const about = (event: Event) => text.about(themeOf(event), state.opened[event.id] === 1, Boolean(state.texts[event.id]?.trim()));
  const nameOf = (event: Event) => text.event(event.short, event.when, event.title, about(event));

  // The dot is in the page only once the part of the line it lies on is drawn; on a phone the row of the list stands in.
  useLayoutEffect(() => {
    const id = wanted.current;
    if (!id) return;
    wanted.current = undefined;
    const dot = document.getElementById(dotId(id));
    (dot && dot.getClientRects().length > 0 ? dot : document.getElementById(rowId(id)))?.focus();
  });
  const show = (id: string) => update((now) => towards(now, whole, yearOf(exercise.events.find((event) => event.id === id)!.date)));
  const goTo = (id: string) => {
    wanted.current = id;
    setAt(id);
    show(id);
  };
  const openEvent = (id: string) => {
    setAt(id);
    setOpened(id);
    update((now) => open(towards(now, whole, yearOf(exercise.events.find((event) => event.id === id)!.date)), id));
    land();
  };
  const close = () => {
    if (opened) goTo(opened);
    setOpened(undefined);
  };
  const focusYear = () => {
    const event = events.find(({ id }) => id === at) ?? inView.at(-1);
    return event ? yearOf(event.date) : (window.from + window.to) / 2;
  };
  const zoom = (by: 1 | -1) => update((now) => zoomBy(now, by, focusYear()));
  const onKey = (key: KeyboardEvent, from: string) => {
    const place = events.findIndex(({ id }) => id === from);
    const moves: Record<string, number> = { ArrowRight: place + 1, ArrowDown: place + 1, ArrowLeft: place - 1, ArrowUp: place - 1, Home: 0, End: events.length - 1 };
    const to = moves[key.key];
    if (key.ctrlKey || key.metaKey || key.altKey) return;
    if (to !== undefined) {
      if (events[to]) goTo(events[to].id);
    } else if (key.key === '+' || key.key === '=') zoom(1);
    else if (key.key === '-') zoom(-1);
    else if ((key.key === 'Enter' || key.key === ' ') && key.currentTarget instanceof SVGElement) openEvent(from);
    else return;
    key.preventDefault();
  };
  const frame = () => root.current?.closest<HTMLElement>('.widget') ?? undefined;
  const showTable = () => {
    setTable(!table);
    frame()?.toggleAttribute('data-table', !table);
  };
  const keep = () => {
    const when = current?.at ?? Date.now();
    download(text.fileName(when), sheetAsText(exercise.title, sheetOf(exercise, state, when)));
    setMade(text.exported(text.fileName(when)));
  };
  const step = (by: 1 | -1) => {
    const next = events[events.findIndex(({ id }) => id === opened) + by];
    return next && (() => openEvent(next.id));
  };
  const notes = noted(exercise, state);
  return (
    <div class="timeline" ref={root}>
      <div class="needs-js" inert={!loaded} aria-busy={!loaded}>
        <Controls
          exercise={exercise}
          state={state}
          whole={whole}
          window={window}
          count={inView.length}
          name={`${prefix}-themas`}
          onTheme={(theme) => update((now) => toggleTheme(exercise, now, theme))}
          onZoom={zoom}
          onWhole={() => update((now) => ({ ...now, zoom: 0 }))}
          onPan={(by) => update((now) => pan(now, whole, by))}
        />
        <Line
          exercise={exercise}
          state={state}
          window={window}
          events={events}
          current={at}
          opened={opened}
          idOf={dotId}
          cardOf={cardId}
          nameOf={nameOf}
          onOpen={openEvent}
          onFocus={setAt}
          onKey={onKey}
        />
        <p class="status timeline-keys">
          {text.keys} {text.legend}
        </p>
        <ol class="timeline-list" aria-label={text.list}>
          {events.map((event) => (
            <li key={event.id} data-open={event.id === opened ? '' : undefined}>
              <button type="button" id={rowId(event.id)} class="timeline-row" data-opened={state.opened[event.id] === 1} aria-expanded={event.id === opened} onClick={() => (event.id === opened ? close() : openEvent(event.id))} onKeyDown={(key) => onKey(key, event.id)}>
                <span>{event.when}</span>
                <strong>{event.title}</strong>
                <span class="visually-hidden">{about(event)}</span>
              </button>
              {event.id === opened && (
                <Card
                  key={event.id}
                  event={event}
                  theme={themeOf(event)}
                  links={links}
                  cases={cases}
                  sources={sources}
                  id={cardId(event.id)}
                  note={state.texts[event.id] ?? ''}
                  titleRef={title}
                  onNote={(words) => update((now) => write(now, event.id, words))}
                  onPrevious={step(-1)}
                  onNext={step(1)}
                  onClose={close}
                />
              )}
            </li>
          ))}
        </ol>
        <p class="status">{text.openedCount(exercise.events.filter(({ id }) => state.opened[id] === 1).length, exercise.events.length)}</p>
        <p class="actions">
          <button type="button" class="secondary" aria-expanded={table} aria-controls={`${prefix}-tabel`} onClick={showTable}>
            {table ? text.hideTable : text.table}
          </button>
          <button type="button" class="secondary" onClick={() => printOnly(frame())}>
            {text.print}
          </button>
          <span class="status">{text.printNote}</span>
        </p>
        <h4>{text.lookBack}</h4>
        {exercise.reflections.map(({ id, prompt, help }) => (
          <TextField key={id} id={`${prefix}-${id}`} label={prompt} {...(help ? { help } : {})} value={state.texts[id] ?? ''} onText={(words) => update((now) => write(now, id, words))} />
        ))}
        {current && sheetOf(exercise, state, 0).length > 0 && (
          <p class="actions">
            <button type="button" class="secondary" onClick={keep}>
              {text.export}
            </button>
          </p>
        )}
        <Announcer message={made} />
        <OtherTab revisions={conflicts} handle={handle} />
        <SaveStatus status={status} />
      </div>
      {notes.length > 0 && (
        <div class="timeline-yours">
          <p>
            <strong>{text.yours}</strong>
          </p>
          <ul>
            {notes.map(({ event, text: words }) => (
              <li key={event.id}>
                {event.when}, {event.short}: {words}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
