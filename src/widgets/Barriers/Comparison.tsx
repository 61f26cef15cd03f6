import { barriers as text } from '../../text/barriers.ts';
import type { Barriers, Compared } from './model.ts';

interface Props {
  exercise: Barriers;
  compared: readonly Compared[];
}

/** Every sentence that one of us marked: who sees what, who is left out by it and what can be done instead. */
export function Comparison({ exercise, compared }: Props) {
  const name = (id: string) => exercise.kinds.find((kind) => kind.id === id)?.name ?? id;
  return (
    <ol class="barriers-notes">
      {compared.map(({ fragment: { id, text: sentence, barrier, arguable }, verdict, chosen }) => (
        <li key={id} data-verdict={verdict}>
          <p>
            <strong>{text.verdicts[verdict]}.</strong> <em>“{sentence}”</em>
          </p>
          <p>
            {text.names((barrier ? [barrier.kind, ...barrier.also] : []).map(name), verdict !== 'missed', chosen && name(chosen))}
          </p>
          {barrier && (
            <>
              <p>
                <strong>{text.who}</strong> {barrier.who} {barrier.why}
              </p>
              <p>
                <strong>{text.instead}</strong> {barrier.instead}
              </p>
            </>
          )}
          {!barrier && <p>{arguable ?? text.ownNote}</p>}
        </li>
      ))}
    </ol>
  );
}
