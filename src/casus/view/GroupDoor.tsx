import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isKept, onErased } from '../../learner/presence.ts';
import { groupText } from '../../text/group.ts';
import { groupSubject } from '../group.ts';
import { leaveGroup } from '../group-session.ts';
import { useGroup } from './useGroup.ts';

export interface GroupPanelProps {
  /** address of Mijn cursus */
  myCourse: string;
}

/** "Werk je in groep?": what is behind it is loaded when it opens. */
export function GroupDoor(props: GroupPanelProps) {
  const group = useGroup();
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const [Panel, setPanel] = useState<ComponentType<GroupPanelProps>>();
  const [shown, setShown] = useState<typeof group>();
  const wanted = open && !Panel;
  // The page's HTML knows of no group: the first render must say the same.
  useEffect(() => setShown(group), [group]);
  useEffect(() => {
    if (!group) return;
    // Erased, now or while this tab stood elsewhere: the names must not live on in it.
    void isKept(groupSubject(group.id)).then((kept) => kept || leaveGroup());
    return onErased(leaveGroup);
  }, [group]);
  useEffect(() => {
    if (!wanted) return;
    setFailed(false);
    import('./GroupPanel.tsx').then(
      (module) => setPanel(() => module.GroupPanel),
      () => setFailed(true),
    );
  }, [wanted]);
  return (
    <details class="case-group needs-js" data-active={shown !== undefined} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{shown ? groupText.active(shown) : groupText.ask}</summary>
      {Panel ? <Panel {...props} /> : <p role={failed ? 'alert' : undefined}>{failed ? groupText.failed : groupText.loading}</p>}
    </details>
  );
}
