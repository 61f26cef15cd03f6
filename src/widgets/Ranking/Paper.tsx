import { ranking as text } from '../../text/ranking.ts';
import type { Ranking } from './model.ts';

/** Ranking on paper, without JavaScript. */
export function RankingOnPaper({ exercise: { question, items, reflections } }: { exercise: Ranking }) {
  return (
    <div class="ranking-paper no-js">
      <h4>{question}</h4>
      <p>{text.paperNote}</p>
      <ul>
        {items.map(({ id, title, about }) => (
          <li key={id}>
            <strong>{title}.</strong> {about}
          </li>
        ))}
      </ul>
      {reflections.map(({ id, prompt, help }) => (
        <p key={id}>
          <strong>{prompt}</strong> {help}
        </p>
      ))}
    </div>
  );
}
