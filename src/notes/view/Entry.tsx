import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Note, NotesHandle } from '../../learner/notes/index.ts';
import { notesWords } from '../../text/notes.ts';

interface Props {
  id: string;
  /** missing while nothing was written */
  note: Note | undefined;
  section: string;
  handle: NotesHandle;
  orphan: boolean;
  onRemove: () => void;
}

/** One note with its field, or one marked passage with what the student thinks of it. */
export function Entry({ id, note, section, handle, orphan, onRemove }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const text = note?.text ?? '';
  const typed = useRef(text);
  const name = `notitie-${id.replace(/[^\w-]/g, '-')}`;
  const place = note?.section ?? section;
  const write = (next: string) => {
    typed.current = next;
    handle.write(id, { section: place, text: next });
  };
  // The field is the student's: it only follows what came from elsewhere, never what was typed here a moment ago.
  useLayoutEffect(() => {
    if (!field.current || text === typed.current) return;
    typed.current = text;
    field.current.value = text;
  }, [text]);
  return (
    <div class="note-entry" data-note={id}>
      {note?.quote && (
        <>
          <p class="note-quote">
            <span class="visually-hidden">{notesWords.marked}: </span>
            <q>{note.quote.exact}</q>
          </p>
          {orphan && <p class="status">{notesWords.orphan}</p>}
        </>
      )}
      <label for={name}>{note?.quote ? notesWords.noteTo : notesWords.note}</label>
      <textarea id={name} ref={field} rows={note?.quote ? 2 : 4} defaultValue={text} onInput={({ currentTarget }) => write(currentTarget.value)} />
      {note?.others.map((other) => (
        <div class="note-other" key={other}>
          <p>{notesWords.others}</p>
          <blockquote>{other}</blockquote>
          <p class="note-buttons">
            <button
              type="button"
              class="secondary"
              onClick={() => {
                write([text, other].filter(Boolean).join('\n\n'));
                if (field.current) field.current.value = typed.current;
                handle.settle(id);
              }}
            >
              {notesWords.join}
            </button>
            <button type="button" class="secondary" onClick={() => handle.settle(id)}>
              {notesWords.understood}
            </button>
          </p>
        </div>
      ))}
      {note && (
        <button type="button" class="quiet" onClick={onRemove}>
          {note.quote ? notesWords.removeMark : notesWords.removeNote}
        </button>
      )}
    </div>
  );
}
