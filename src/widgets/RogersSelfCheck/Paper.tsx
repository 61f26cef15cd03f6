import { rogersSelfCheck as text } from '../../text/rogersSelfCheck.ts';
import type { SelfCheck } from './model.ts';

/**
 * The self-check on paper: without JavaScript, and in print as long as nothing was done. Static: it never runs in a
 * browser. Of the conversations it has no reactions: with those the page would be heavier than a lesson may be.
 */
export function RogersSelfCheckOnPaper({ exercise: { attitudes, statements, conversations, scale } }: { exercise: SelfCheck }) {
  return (
    <div class="rogers-paper no-js">
      <h4>{text.paperTitle}</h4>
      <p>{text.paperIntro(scale)}</p>
      <ol>
        {statements.map((statement) => (
          <li key={statement.id}>{statement.text}</li>
        ))}
      </ol>
      <h5>{text.paperScoring}</h5>
      <p>{text.paperKey}</p>
      <ul>
        {attitudes.map(({ id, name }) => (
          <li key={id}>
            {name}: {statements.flatMap(({ attitude, reversed }, at) => (attitude === id ? `${at + 1}${reversed ? '*' : ''}` : [])).join(', ')}
          </li>
        ))}
      </ul>
      <h5>{text.paperConversations}</h5>
      <p>{text.paperConversationsNote}</p>
      <ol>
        {conversations.map(({ id, title, context, says, pressure, lookFor }) => (
          <li key={id}>
            <strong>{title}</strong>
            <br />
            {context} {says} <em>{pressure}</em>
            <details>
              <summary>{text.paperLookFor}</summary>
              <ul>
                {lookFor.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ol>
    </div>
  );
}
