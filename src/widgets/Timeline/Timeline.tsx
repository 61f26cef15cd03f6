import { useRef, useState } from 'preact/hooks';
import { useAttempts } from '../../learner/preact/useAttempts.ts';
import { timeline as text } from '../../text/timeline.ts';
import { Announcer, type Links, OtherTab, SaveStatus, TextField, download, printOnly, sheetAsText } from '../kit/index.ts';
import { Card, type Cases, type Sources } from './Card.tsx';
import { Controls } from './Controls.tsx';
import { Line } from './Line.tsx';
import { List } from './List.tsx';
import { type Event, type State, type Timeline as Data, emptyState, noted, pan, parse, toggleTheme, write } from './model.ts';
import { sheetOf } from './sheet.ts';
import { useLine } from './useLine.ts';
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
  const prefix = `tijdlijn-${exercise.id.replace('/', '-')}`;
  const it = useLine(exercise, state, prefix, update);
  const [table, setTable] = useState(false);
  const [made, setMade] = useState('');
  const root = useRef<HTMLDivElement>(null);

  const event = it.events.find(({ id }) => id === it.opened);
  const themeOf = ({ theme }: Event) => exercise.themes.find(({ id }) => id === theme)?.name ?? '';
  const aboutOf = (one: Event) => text.about(themeOf(one), state.opened[one.id] === 1, Boolean(state.texts[one.id]?.trim()));
  const cardOf = (id: string) => `${prefix}-kaart-${id}`;
  const notes = noted(exercise, state);
  // The table is no part of this island: it is there without a script too, and travels once.
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
  return (
    <div class="timeline" ref={root}>
      <div class="needs-js" inert={!loaded} aria-busy={!loaded}>
        <Controls
          exercise={exercise}
          state={state}
          whole={it.whole}
          window={it.window}
          count={it.inView.length}
          name={`${prefix}-themas`}
          onTheme={(theme) => update((now) => toggleTheme(exercise, now, theme))}
          onZoom={it.zoom}
          onWhole={() => update((now) => ({ ...now, zoom: 0 }))}
          onPan={(by) => update((now) => pan(now, it.whole, by))}
        />
        <Line
          exercise={exercise}
          state={state}
          window={it.window}
          events={it.events}
          current={it.at}
          opened={it.opened}
          idOf={it.dotId}
          cardOf={cardOf}
          nameOf={(one) => text.event(one.short, one.when, one.title, aboutOf(one))}
          onOpen={it.openEvent}
          onFocus={it.setAt}
          onKey={it.onKey}
        />
        <p class="status timeline-keys">
          {text.keys} {text.legend}
        </p>
        <List state={state} events={it.events} opened={it.opened} idOf={it.rowId} aboutOf={aboutOf} onToggle={(id) => (id === it.opened ? it.close() : it.openEvent(id))} onKey={it.onKey}>
          {event && (
            <Card
              key={event.id}
              event={event}
              theme={themeOf(event)}
              links={links}
              cases={cases}
              sources={sources}
              id={cardOf(event.id)}
              note={state.texts[event.id] ?? ''}
              titleRef={it.title}
              onNote={(words) => update((now) => write(now, event.id, words))}
              onPrevious={it.step(-1)}
              onNext={it.step(1)}
              onClose={it.close}
            />
          )}
        </List>
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
        {sheetOf(exercise, state, 0).length > 0 && (
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
            {notes.map(({ event: { id, when, short }, text: words }) => (
              <li key={id}>
                {when}, {short}: {words}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
