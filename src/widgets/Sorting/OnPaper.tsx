import { sorting as text } from '../../text/sorting.ts';
import type { Exercise } from './model.ts';

/** All items with their answers, for who has no script. */
export function SortingOnPaper({ exercise: { items, bins } }: { exercise: Exercise }) {
  const label = (id: string) => bins.find((bin) => bin.id === id)!.label;
  return (
    <div class="no-js">
      <ul>
        {bins.map((bin) => (
          <li key={bin.id}>
            <strong>{bin.label}</strong>: {bin.explain}
          </li>
        ))}
      </ul>
      <ol class="on-paper">
        {items.map((item) => (
          <li key={item.id}>
            <p>{item.text}</p>
            <details>
              <summary>{text.answer}</summary>
              <p>
                <strong>{label(item.bin)}</strong>
                {item.defensible.length > 0 && ` (${text.also(item.defensible.map(label))})`}. {item.why}
              </p>
            </details>
          </li>
        ))}
      </ol>
    </div>
  );
}
