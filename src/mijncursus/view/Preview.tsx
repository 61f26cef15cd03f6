import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BackupPreview } from '../../learner/backup/types.ts';
import { backupWords } from '../../text/backup.ts';

interface Props {
  preview: BackupPreview;
  onMerge: (withSettings: boolean) => void;
  onCancel: () => void;
}

/** What a file would bring, before anything is written. */
export function Preview({ preview, onMerge, onCancel }: Props) {
  const { made, checksum, counts, answers, unreadable, settings } = preview;
  const [withSettings, setWithSettings] = useState(false);
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [preview]);
  const merge = () => {
    if (busy) return;
    setBusy(true);
    onMerge(withSettings);
  };
  const kinds = Object.entries(counts) as [keyof typeof counts, (typeof counts)['answers']][];
  return (
    <div class="my-preview">
      <h4 tabIndex={-1} ref={heading}>
        {backupWords.preview}
      </h4>
      <p>
        {backupWords.made(made)} {checksum === 'missing' && backupWords.noChecksum} {backupWords.answers(answers.length)}
      </p>
      <ul>
        {backupWords.effects(counts).map((text) => (
          <li key={text}>{text}</li>
        ))}
        {unreadable > 0 && <li>{backupWords.unreadable(unreadable)}</li>}
      </ul>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={backupWords.tableCaption}>
        <table>
          <caption class="visually-hidden">{backupWords.tableCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{backupWords.columns.kind}</th>
              <th scope="col">{backupWords.columns.fresh}</th>
              <th scope="col">{backupWords.columns.newer}</th>
              <th scope="col">{backupWords.columns.older}</th>
              <th scope="col">{backupWords.columns.same}</th>
            </tr>
          </thead>
          <tbody>
            {kinds.map(([kind, { fresh, newer, older, same }]) => (
              <tr key={kind}>
                <th scope="row">{backupWords.kinds[kind]}</th>
                <td>{fresh}</td>
                <td>{newer}</td>
                <td>{older}</td>
                <td>{same}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="my-meta">{backupWords.tableNote}</p>
      {settings && (
        <p>
          <label class="choice">
            <input type="checkbox" checked={withSettings} onChange={({ currentTarget }) => setWithSettings(currentTarget.checked)} />
            <span>{backupWords.withSettings}</span>
          </label>
        </p>
      )}
      <p class="actions">
        <button type="button" aria-disabled={busy} onClick={merge}>
          {backupWords.merge}
        </button>
        <button type="button" class="secondary" onClick={onCancel}>
          {backupWords.cancel}
        </button>
      </p>
    </div>
  );
}
