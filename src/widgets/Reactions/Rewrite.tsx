import { reactions } from '../../text/reactions.ts';
import { TextField } from '../kit/index.ts';
import { type Exercise, type Note, showExample, type State, wordsLeft, write } from './model.ts';

const text = reactions.rewrite;

interface Props {
  exercise: Exercise;
  state: State;
  /** unique in the page */
  name: string;
  onChange: (change: (state: State) => State) => void;
}

function One({ note, state, name, onChange }: Omit<Props, 'exercise'> & { note: Note }) {
  const left = wordsLeft(state, note.id);
  const prefix = `${name}-${note.id}`;
  return (
    <section class="reactions-note">
      <h5>{note.title}</h5>
      <blockquote>{note.text}</blockquote>
      <p class="status">{text.lies(note.stance)}</p>
      <TextField id={prefix} label={text.label} help={text.help} value={state.drafts[note.id] ?? ''} onText={(words) => onChange((now) => write(now, note.id, words))} />
      {state.examples[note.id] ? (
        <div class="feedback" role="status">
          <p>{text.ours}</p>
          <p>{note.example}</p>
          <p>{note.because}</p>
          <p>{text.look}</p>
        </div>
      ) : (
        <p class="actions">
          <button type="button" class="secondary" aria-disabled={left > 0} aria-describedby={`${prefix}-stand`} onClick={() => left === 0 && onChange((now) => showExample(now, note.id))}>
            {text.show}
          </button>
          <span class="status" id={`${prefix}-stand`}>
            {left > 0 ? text.left(left) : text.ready}
          </span>
        </p>
      )}
    </section>
  );
}

/** Reactions to write anew, each beside our example once there is something of one's own. */
export function Rewrite({ exercise, ...rest }: Props) {
  return (
    <section class="reactions-rewrite">
      <h4>{text.title}</h4>
      <p>{text.intro}</p>
      {exercise.notes.map((note) => (
        <One key={note.id} note={note} {...rest} />
      ))}
    </section>
  );
}
