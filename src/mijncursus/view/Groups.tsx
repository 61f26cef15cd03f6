import { useMemo, useState } from 'preact/hooks';
import { groupText } from '../../text/group.ts';
import { type GroupWork, fileSlug, groupWork } from '../groups.ts';
import { today } from '../save.ts';
import { useSnapshot } from '../useSnapshot.ts';
import { AnswerList } from './AnswerList.tsx';
import { SaveReadable } from './SaveReadable.tsx';

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
  const title = group ? groupText.group(group) : groupText.unnamed;
  return (
    <details class="my-group" data-group={id} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h3>{title}</h3> <span class="my-meta">{groupText.answers(answers.length)}</span>
      </summary>
      {open && answers.length > 0 && (
        <>
          <AnswerList answers={answers} level={4} named />
          <SaveReadable
            answers={answers}
            fileName={(kind) => groupText.fileName(fileSlug(title), today(), kind)}
            title={groupText.fileTitle(group ? groupText.name(group) : title)}
          />
        </>
      )}
    </details>
  );
}
