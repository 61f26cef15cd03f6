import { barriers as text } from '../../text/barriers.ts';
import { type Barriers, sentencesOf } from './model.ts';

/** The letters on paper, without JavaScript: to underline, with our reading and example behind a fold. */
export function BarriersOnPaper({ exercise: { letters, kinds } }: { exercise: Barriers }) {
  const name = (id: string) => kinds.find((kind) => kind.id === id)!.name;
  return (
    <div class="barriers-paper on-paper-only no-js">
      <p>{text.paper}</p>
      {letters.map((letter) => (
        <section key={letter.id}>
          <h4>{letter.title}</h4>
          <p class="status">{letter.about}</p>
          <div class="barriers-letter">
            {letter.paragraphs.map((sentences, at) => (
              <p key={at}>{sentences.map((one) => one.text).join(' ')}</p>
            ))}
          </div>
          <details>
            <summary>{text.paperOurs}</summary>
            <ul>
              {sentencesOf(letter).map(
                ({ id, text: sentence, barrier }) =>
                  barrier && (
                    <li key={id}>
                      “{sentence}” ({name(barrier.kind)}) {barrier.who} {barrier.why} {barrier.instead}
                    </li>
                  ),
              )}
            </ul>
          </details>
          <details>
            <summary>{text.paperExample}</summary>
            {letter.example.split(/\n\s*\n/).map((paragraph, at) => (
              <p key={at}>{paragraph.trim()}</p>
            ))}
          </details>
        </section>
      ))}
    </div>
  );
}
