import { spiderWeb as text } from '../../text/spiderWeb.ts';
import type { Web } from './scores.ts';

/** The statements with empty boxes: without JavaScript, and on paper as long as nothing was scored. */
export function Paper({ web }: { web: Web }) {
  return (
    <div class="spiderweb-paper no-js">
      <h4>{text.paperTitle}</h4>
      <p>
        {text.paperIntro} {text.scale(web.scale)}.
      </p>
      {web.pillars.map((pillar, index) => (
        <section key={pillar.id}>
          <h5>
            {index + 1}. {pillar.name}
          </h5>
          <ul>
            {pillar.statements.map((statement) => (
              <li key={statement.id}>
                {statement.text} <span class="spiderweb-box">{text.side.now}</span> <span class="spiderweb-box">{text.side.wish}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
