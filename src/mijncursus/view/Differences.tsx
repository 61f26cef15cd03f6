import { useMemo } from 'preact/hooks';
import { historyWords } from '../../text/mijnCursus.ts';
import { type Piece, countChanges, wordDifferences } from '../differences.ts';

interface Props {
  /** an earlier version */
  from: string;
  /** the text as it stands now */
  to: string;
}

/** What changed since a version, word by word; the marks are also words for who does not see them. */
export function Differences({ from, to }: Props) {
  const pieces = useMemo(() => wordDifferences(from, to), [from, to]);
  if (from === to) return <p class="status" role="status">{historyWords.same}</p>;
  if (!pieces) {
    return (
      <>
        <p class="status" role="status">
          {historyWords.tooDifferent}
        </p>
        <p class="my-written">{from}</p>
      </>
    );
  }
  return (
    <>
      <p class="status" role="status">
        {historyWords.changes(countChanges(pieces))}
      </p>
      <p class="my-meta">{historyWords.legend}</p>
      <p class="my-written">
        {pieces.map((piece, at) => (
          <Marked key={at} piece={piece} />
        ))}
      </p>
      <details>
        <summary>{historyWords.plain}</summary>
        <p class="my-written">{from}</p>
      </details>
    </>
  );
}

function Marked({ piece: { kind, text } }: { piece: Piece }) {
  if (kind === 'same') return <>{text}</>;
  const Mark = kind === 'added' ? 'ins' : 'del';
  return (
    <Mark>
      <span class="visually-hidden"> [{kind === 'added' ? historyWords.came : historyWords.gone}: </span>
      {text}
      <span class="visually-hidden">, {historyWords.end}] </span>
    </Mark>
  );
}
