import { sorting as text } from '../../text/sorting.ts';
import type { Bin, Item } from './model.ts';

interface Props {
  bins: readonly Bin[];
  itemsIn: (bin: Bin) => readonly Item[];
  open: boolean;
}

/** The bins with what lies in them, beside each other where there is room. */
export function Board({ bins, itemsIn, open }: Props) {
  const count = bins.reduce((sum, bin) => sum + itemsIn(bin).length, 0);
  if (count === 0) return null;
  const label = (id: string) => bins.find((bin) => bin.id === id)!.label;
  return (
    <details class="sorting-board" open={open}>
      <summary>{text.board(count)}</summary>
      <div class="sorting-columns">
        {bins.map((bin) => (
          <section key={bin.id} aria-label={bin.label}>
            <h5>{bin.label}</h5>
            {itemsIn(bin).length === 0 ? (
              <p class="status">{text.empty}</p>
            ) : (
              <ul>
                {itemsIn(bin).map((item) => (
                  <li key={item.id}>
                    {item.text}
                    {item.defensible.length > 0 && <span class="sorting-also">{text.also(item.defensible.map(label))}</span>}
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </details>
  );
}
