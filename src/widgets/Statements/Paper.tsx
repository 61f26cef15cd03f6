import { statements as text } from '../../text/statements.ts';
import type { Statements } from './model.ts';
import { Sides, type Sources } from './Sides.tsx';

/** The statements on paper, without JavaScript, with the views of others behind a fold. */
export function StatementsOnPaper({ exercise: { statements, scale, closing }, sources }: { exercise: Statements; sources: Sources }) {
  return (
    <div class="statements-paper on-paper-only no-js">
      <p>{text.paper(scale)}</p>
      <ol>
        {statements.map(({ id, text: statement, sides }) => (
          <li key={id}>
            <p>{statement}</p>
            <details>
              <summary>{text.sides}</summary>
              <Sides sides={sides} sources={sources} />
            </details>
          </li>
        ))}
      </ol>
      <p>{closing.prompt}</p>
    </div>
  );
}
