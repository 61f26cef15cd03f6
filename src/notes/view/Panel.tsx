import { useEffect, useRef, useState } from 'preact/hooks';
import type { Note, NotesHandle } from '../../learner/notes/index.ts';
import type { Status } from '../../learner/status.ts';
import { kit } from '../../text/kit.ts';
import { notesWords } from '../../text/notes.ts';
import type { Section } from '../section.ts';
import { Entry } from './Entry.tsx';
import { Sentences } from './Sentences.tsx';

interface Props {
  handle: NotesHandle;
  section: Section;
  notes: readonly Note[];
  status: Status;
  /** ids of passages that stand nowhere any more */
  orphans: ReadonlySet<string>;
  /** the note to write in: its id, or `own` for the note on the section; only counts when it changes */
  focus?: string | undefined;
  onClose: () => void;
}

/** The notes of one section: one to write, what was marked, and a way to mark without a pointer. */
export function Panel({ handle, section, notes, status, orphans, focus, onClose }: Props) {
  const panel = useRef<HTMLElement>(null);
  // The note that is still to be written has its id already, so that its field stays when it becomes one.
  const [fresh, setFresh] = useState(() => handle.newId());
  const [removed, setRemoved] = useState<string>();
  const [said, setSaid] = useState('');
  const own = notes.filter(({ quote }) => !quote);
  const marks = notes.filter(({ quote }) => quote);
  const undo = useRef<HTMLButtonElement>(null);
  const first = own[0]?.id ?? fresh;

  useEffect(() => {
    if (focus) panel.current?.querySelector<HTMLElement>(`[data-note="${CSS.escape(focus === 'own' ? first : focus)}"] textarea`)?.focus();
  }, [focus]);
  useEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);

  const remove = (id: string) => {
    handle.remove(id);
    if (id === fresh) setFresh(handle.newId());
    setSaid('');
    setRemoved(id);
  };
  const bringBack = () => {
    if (!removed) return;
    handle.bringBack(removed);
    setRemoved(undefined);
    setSaid(notesWords.broughtBack);
    panel.current?.focus();
  };
  const entry = (id: string, note?: Note) => (
    <Entry key={id} id={id} note={note} section={section.slug} handle={handle} orphan={orphans.has(id)} onRemove={() => remove(id)} />
  );
  return (
    <section
      class="note-box"
      aria-label={notesWords.of(section.title)}
      tabIndex={-1}
      ref={panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      {/* One list: a field that moved to another one would be made anew under the student's hands. */}
      {own.length > 0 ? own.map((note) => entry(note.id, note)) : [entry(fresh)]}
      {marks.map((note) => entry(note.id, note))}
      <Sentences section={section} marks={marks} handle={handle} />
      <div class="note-foot">
        <p class="status" role="status" data-state={['failed', 'memory', 'readonly'].includes(status.state) ? 'failed' : undefined}>
          {kit.status(status)}
        </p>
        {removed && (
          <p class="note-undo">
            <span role="status">{notesWords.removed}</span>{' '}
            <button type="button" class="secondary" ref={undo} onClick={bringBack}>
              {notesWords.bringBack}
            </button>
          </p>
        )}
        <span class="visually-hidden" role="status">
          {said}
        </span>
        <button type="button" class="secondary" onClick={onClose}>
          {notesWords.close}
        </button>
      </div>
    </section>
  );
}
