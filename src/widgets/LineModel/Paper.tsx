import { lineModel as text } from '../../text/lineModel.ts';
import { About } from './Explorer.tsx';
import { type Exercise, mixed } from './model.ts';

/** The lines, and the moments with our answers folded away, for who has no JavaScript. Static: it never runs in a browser. */
export function LineModelOnPaper({ exercise: { lines, actors } }: { exercise: Exercise }) {
  return (
    <div class="no-js">
      <h4>{text.paperTitle}</h4>
      <p>{text.paperIntro}</p>
      {lines.map((line) => (
        <section key={line.id}>
          <h5>{line.name}</h5>
          <About line={line} />
        </section>
      ))}
      <ol class="on-paper">
        {mixed(actors).map((id) => {
          const actor = actors.find((one) => one.id === id)!;
          return (
            <li key={id}>
              <p>{actor.name}</p>
              <details>
                <summary>{text.answer}</summary>
                <p>
                  <strong>{lines.find((line) => line.id === actor.line)!.name}.</strong> {actor.why}
                </p>
              </details>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
