import { notesWords } from '../../text/notes.ts';

interface Props {
  onMark: () => void;
  onWrite: () => void;
}

/** The buttons for what is selected. */
export function Toolbar({ onMark, onWrite }: Props) {
  return (
    // Pressing a button must not undo the selection it is about.
    <span class="note-toolbar" role="group" aria-label={notesWords.toolbar} onMouseDown={(event) => event.preventDefault()}>
      <button type="button" onClick={onMark}>
        {notesWords.mark}
      </button>
      <button type="button" class="secondary" onClick={onWrite}>
        {notesWords.markAndNote}
      </button>
    </span>
  );
}
