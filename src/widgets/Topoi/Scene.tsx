import { topoi as text } from '../../text/topoi.ts';
import type { Situation } from './model.ts';

/** What happened: the place, what was said, and where it got stuck. */
export function Scene({ situation: { story, lines, stuck } }: { situation: Situation }) {
  return (
    <div class="topoi-scene">
      <p>{story}</p>
      <ul aria-label={text.lines}>
        {lines.map(({ who, says }, at) => (
          <li key={at}>
            <b>{who}</b> “{says}”
          </li>
        ))}
      </ul>
      <p>{stuck}</p>
    </div>
  );
}
