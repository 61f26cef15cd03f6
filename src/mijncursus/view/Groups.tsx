import { useMemo, useState } from 'preact/hooks';
import { backupWords } from '../../text/backup.ts';
import { groupText } from '../../text/group.ts';
import { download } from '../../widgets/kit/download.ts';
import { type GroupWork, fileSlug, groupWork } from '../groups.ts';
import { today } from '../save.ts';
import { useSnapshot } from '../useSnapshot.ts';
import { AnswerList } from './AnswerList.tsx';

/** What groups wrote on this device, apart from one's own answers. Nothing is shown when there are no groups. */
export function Groups() {
  const now = useSnapshot();
  const all = useMemo(() => (now ? groupWork(now.course, now.answers, now.attempts) : []), [now]);
  if (all.length === 0) return null;
  return (
    <div class="my-groups">
      <p>{groupText.mine}</p>
      {all.map((work) => (
        <OneGroup key={work.id} work={work} />
      ))}
    </div>
  );
}

function OneGroup({ work: { id, group, answers } }: { work: GroupWork }) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const title = group ? groupText.group(group) : groupText.unnamed;
  const save = async (kind: 'html' | 'txt') => {
    const file = groupText.fileName(fileSlug(title), today(), kind);
    try {
      const { readableFile } = await import('../readable-file.ts');
      const name = group ? groupText.name(group) : title;
      download(file, readableFile(answers, kind, Date.now(), groupText.fileTitle(name)), kind === 'html' ? 'text/html' : 'text/plain');
      setSaid(backupWords.saved(file));
    } catch {
      setSaid(backupWords.saveFailed);
    }
  };
  return (
    <details class="my-group" data-group={id} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h3>{title}</h3> <span class="my-meta">{groupText.answers(answers.length)}</span>
      </summary>
      {open && answers.length > 0 && (
        <>
          <AnswerList answers={answers} level={4} named />
          <div class="actions no-print">
            <button type="button" class="secondary" onClick={() => void save('html')}>
              {backupWords.readHtml}
            </button>
            <button type="button" class="secondary" onClick={() => void save('txt')}>
              {backupWords.readText}
            </button>
            <p class="status" role="status">
              {said}
            </p>
          </div>
        </>
      )}
    </details>
  );
}
