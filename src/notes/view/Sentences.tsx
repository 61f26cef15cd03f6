import { useMemo, useState } from 'preact/hooks';
import type { Note, NotesHandle } from '../../learner/notes/index.ts';
import { notesWords } from '../../text/notes.ts';
import { quoteOf, sentencesOf } from '../anchor.ts';
import type { Section } from '../section.ts';

interface Props {
  section: Section;
  marks: readonly Note[];
  handle: NotesHandle;
}

/** Marks a sentence chosen from a list: for who does not select with a pointer. */
export function Sentences({ section, marks, handle }: Props) {
  const sentences = useMemo(() => sentencesOf(section.text), [section.text]);
  const [chosen, setChosen] = useState(0);
  const [said, setSaid] = useState('');
  const name = `zin-${section.slug}`;
  const mark = () => {
    const span = sentences[chosen];
    const quote = span && quoteOf(section.text, span);
    if (!quote) return;
    if (marks.some((note) => note.quote?.exact === quote.exact)) return setSaid(notesWords.already);
    handle.write(handle.newId(), { section: section.slug, text: '', quote });
    setSaid(notesWords.done);
  };
  if (sentences.length === 0) return null;
  return (
    <details class="note-sentences">
      <summary>{notesWords.markSentence}</summary>
      <label for={name}>{notesWords.choose}</label>
      <select
        id={name}
        value={String(chosen)}
        onChange={({ currentTarget }) => {
          setChosen(Number(currentTarget.value));
          setSaid('');
        }}
      >
        {sentences.map(({ start, end }, at) => (
          <option key={start} value={String(at)}>
            {section.text.slice(start, end)}
          </option>
        ))}
      </select>
      <p class="note-buttons">
        <button type="button" class="secondary" onClick={mark}>
          {notesWords.markChosen}
        </button>
      </p>
      <p class="status" role="status">
        {said}
      </p>
    </details>
  );
}
