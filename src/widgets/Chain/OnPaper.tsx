import { chain as text } from '../../text/chain.ts';
import type { Exercise } from './model.ts';

/** All characteristics with what follows from them, for who has no script. */
export function ChainOnPaper({ exercise: { groups, items } }: { exercise: Exercise }) {
  return (
    <div class="no-js">
      {groups.map(({ id, name, about }) => (
        <div key={id}>
          <h4>{name}</h4>
          <p>{about}</p>
          <ol class="on-paper">
            {items
              .filter(({ group }) => group === id)
              .map((item) => (
                <li key={item.id}>
                  <p>{item.trait}</p>
                  <details>
                    <summary>{text.answer}</summary>
                    <p>
                      {text.part.consequence}: {item.consequence} {text.part.adjustment}: {item.adjustment}
                    </p>
                  </details>
                </li>
              ))}
          </ol>
        </div>
      ))}
    </div>
  );
}
