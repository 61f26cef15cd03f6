import { useMemo, useState } from 'preact/hooks';
import { historyWords } from '../../text/mijnCursus.ts';
import type { OwnAnswer } from '../answers.ts';
import { currentText, versionsOf } from '../versions.ts';
import { Differences } from './Differences.tsx';
import { RestoreVersion } from './RestoreVersion.tsx';

export interface HistoryProps {
  answer: OwnAnswer;
  /** of the heading of the answer */
  level: 3 | 4;
}

/** Every version of an answer, compared with the text that stands now. */
export function History({ answer, level }: HistoryProps) {
  const { view, history } = answer.stored;
  const versions = useMemo(() => versionsOf(view, history), [view, history]);
  const [chosen, setChosen] = useState<string>();
  // The newest that differs tells most.
  const at = Math.max(
    0,
    chosen === undefined ? versions.findIndex(({ same }) => !same) : versions.findIndex(({ key }) => key === chosen),
  );
  const version = versions[at];
  const Title = `h${level + 1}` as 'h4' | 'h5';
  if (!version) return null;
  const id = `versie-${answer.id.replace('/', '-')}`;
  const step = (by: number) => setChosen(versions[at + by]?.key ?? version.key);
  return (
    <div class="my-history">
      <Title>{historyWords.title}</Title>
      <p class="my-meta">{historyWords.intro}</p>
      <p class="my-choose">
        <label for={id}>{historyWords.choose}</label>
        <select id={id} value={version.key} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          {versions.map((one) => (
            <option key={one.key} value={one.key}>
              {historyWords.option(one)}
            </option>
          ))}
        </select>
        <span class="actions">
          <button type="button" class="secondary" aria-disabled={at === versions.length - 1} onClick={() => step(1)}>
            {historyWords.older}
          </button>
          <button type="button" class="secondary" aria-disabled={at === 0} onClick={() => step(-1)}>
            {historyWords.newer}
          </button>
        </span>
      </p>
      <Differences from={version.text} to={currentText(view)} />
      <RestoreVersion answer={answer} version={version} />
    </div>
  );
}
