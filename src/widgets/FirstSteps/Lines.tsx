import { firstSteps as text } from '../../text/firstSteps.ts';
import type { Line } from './model.ts';

/** A name with its number stays on one line. */
const unbroken = (words: string) => words.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');

/** The help lines of a situation, as the lessons show them. */
export function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <div class="helplines" role="group" aria-label={text.lines}>
      <p class="helplines-title">{text.lines}</p>
      <ul>
        {lines.map(({ id, name, phone, site, for: whom }) => (
          <li key={id}>
            {phone ? <a href={`tel:${phone.replaceAll(' ', '')}`}>{name === phone ? name : unbroken(`${name} ${phone}`)}</a> : <strong>{name}</strong>} <span>{[whom, site].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
