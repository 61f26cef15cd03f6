import { firstSteps as text } from '../../text/firstSteps.ts';
import type { Line } from './model.ts';

/** The help lines of a situation, as the lessons show them. */
export function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <aside class="helplines" aria-label={text.lines}>
      <p class="helplines-title">{text.lines}</p>
      <ul>
        {lines.map(({ id, name, phone, site, for: whom }) => (
          <li key={id}>
            {phone ? <a href={`tel:${phone.replaceAll(' ', '')}`}>{name === phone ? name : `${name} ${phone}`}</a> : <strong>{name}</strong>} <span>{[whom, site].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
