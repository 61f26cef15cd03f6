import { useMemo } from 'preact/hooks';
import { myCourse } from '../../text/mijnCursus.ts';
import { notesList, notesWords } from '../../text/notes.ts';
import { type NoteGroup, type OwnNote, groupNotes } from '../notes.ts';
import { useNotes } from '../useNotes.ts';
import { useSnapshot } from '../useSnapshot.ts';

/** Every note and marked passage, per lesson, with the way back to its section. */
export function Notes() {
  const now = useSnapshot();
  const notes = useNotes(now);
  const groups = useMemo(() => notes && groupNotes(now?.course, notes), [now, notes]);
  if (!notes || !groups) return <p class="status">{myCourse.loading}</p>;
  if (notes.length === 0) return <p>{notesList.empty}</p>;
  const marks = notes.filter(({ quote }) => quote).length;
  return (
    <>
      <p>{notesList.total(notes.length - marks, marks)}</p>
      {groups.map((group) => (
        <Group key={group.lesson} group={group} opened={notes.length <= 6} />
      ))}
    </>
  );
}

function Group({ group: { place, notes }, opened }: { group: NoteGroup; opened: boolean }) {
  return (
    <details class="my-group" open={opened}>
      <summary>
        <h3>{place ? notesList.lesson(place.number, place.title) : notesList.gone}</h3> <span class="my-meta">{notesWords.some(notes.length)}</span>
      </summary>
      <ul class="my-answers" role="list">
        {notes.map((own) => (
          <li key={own.note.id} class="my-answer" data-state="unlocked">
            <Item own={own} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Item({ own: { note, place } }: { own: OwnNote }) {
  return (
    <div class="my-text">
      {note.quote && (
        <blockquote>
          <span class="visually-hidden">{notesWords.marked}: </span>“{note.quote.exact}”
        </blockquote>
      )}
      {note.text.trim() && <p class="my-written">{note.text.trim()}</p>}
      {note.others.map((other) => (
        <div key={other}>
          <p class="my-meta">{notesWords.others}</p>
          <p class="my-written">{other}</p>
        </div>
      ))}
      <p class="my-meta">
        {place && <a href={place.href}>{notesList.open(place.sectionTitle ?? place.title)}</a>} {notesList.on(note.at)}
        {place && !place.sectionTitle && note.section !== '' && ` ${notesList.goneSection}`}
      </p>
    </div>
  );
}
