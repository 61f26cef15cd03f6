import { reactions as text } from '../../text/reactions.ts';
import { type Exercise, mixed } from './model.ts';

/** The incidents on paper, without JavaScript: four reactions each, with what they do behind a fold; then the notes to rewrite. */
export function ReactionsOnPaper({ exercise: { incidents, notes } }: { exercise: Exercise }) {
  return (
    <div class="no-js on-paper-only">
      <ol class="on-paper">
        {incidents.map((incident, at) => (
          <li key={incident.id}>
            <p>{incident.story}</p>
            <ul>
              {mixed(at).map((stance) => (
                <li key={stance}>{incident.reactions[stance].text}</li>
              ))}
            </ul>
            <details>
              <summary>{text.paperAnswer}</summary>
              <ul>
                {mixed(at).map((stance) => {
                  const { did, hurt, group } = incident.reactions[stance];
                  return (
                    <li key={stance}>
                      <strong>{text.stances[stance]}</strong>: {did} {hurt} {group}
                    </li>
                  );
                })}
              </ul>
            </details>
          </li>
        ))}
      </ol>
      <h4>{text.rewrite.title}</h4>
      <p>{text.rewrite.intro}</p>
      {notes.map((note) => (
        <div key={note.id}>
          <blockquote>{note.text}</blockquote>
          <details>
            <summary>{text.rewrite.ours}</summary>
            <p>
              {note.example} {note.because}
            </p>
          </details>
        </div>
      ))}
    </div>
  );
}
