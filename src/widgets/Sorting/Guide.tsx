import { sorting as text } from '../../text/sorting.ts';
import type { Bin } from './model.ts';

/** What belongs in each bin, folded away: with many bins it would push the choice off the screen. */
export function Guide({ bins }: { bins: readonly Bin[] }) {
  return (
    <details class="sorting-guide">
      <summary>{text.guide}</summary>
      <dl>
        {bins.map((bin) => (
          <div key={bin.id}>
            <dt>{bin.label}</dt>
            <dd>{bin.explain}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
