import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { onErased } from '../../learner/presence.ts';
import { shell } from '../../text/shell.ts';
import { groupText } from '../../text/group.ts';
import { type Group, readNames } from '../group.ts';
import { enterGroup, leaveGroup } from '../group-session.ts';
import { createGroup, listGroups } from '../group-store.ts';
import type { GroupPanelProps } from './GroupDoor.tsx';
import { useGroup } from './useGroup.ts';

/** Starts a group, goes on with an earlier one, or goes back to working alone. */
export function GroupPanel({ myCourse }: GroupPanelProps) {
  const group = useGroup();
  const [groups, setGroups] = useState<readonly Group[]>([]);
  const [line, setLine] = useState('');
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState<{ text: string }>();
  const [busy, setBusy] = useState(false);
  const outcome = useRef<HTMLParagraphElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (said) outcome.current?.focus();
  }, [said]);
  useEffect(() => {
    let gone = false;
    void listGroups().then((known) => gone || setGroups(known ?? []));
    const stop = onErased(() => setGroups([]));
    return () => {
      gone = true;
      stop();
    };
  }, [group]);

  const enter = (chosen: Group) => {
    try {
      enterGroup(chosen);
      setSaid({ text: groupText.started(chosen) });
    } catch {
      setSaid({ text: groupText.notKept });
    }
  };
  const start = async () => {
    if (busy) return;
    const read = readNames(line);
    if ('problem' in read) {
      setProblem(groupText.problem(read.problem));
      field.current?.focus();
      return;
    }
    setBusy(true);
    const made = await createGroup(read.names).catch(() => undefined);
    setBusy(false);
    if (!made) return setSaid({ text: groupText.notKept });
    setLine('');
    enter(made);
  };
  const leave = () => {
    leaveGroup();
    setSaid({ text: groupText.left });
  };

  return (
    <div class="case-group-panel">
      <p class="case-group-said" tabIndex={-1} ref={outcome}>
        {said?.text}
      </p>
      {group ? (
        <>
          <p>{groupText.note}</p>
          <p>
            {groupText.fetch}
            <a href={myCourse}>{shell.myCourse}</a>.
          </p>
          <button type="button" class="secondary" onClick={leave}>
            {groupText.alone}
          </button>
        </>
      ) : (
        <>
          <p>{groupText.intro}</p>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void start();
            }}
          >
            <label for="groep-namen">{groupText.names}</label>
            <p class="case-help" id="groep-hulp">
              {groupText.namesHelp}
            </p>
            <input
              id="groep-namen"
              type="text"
              autocomplete="off"
              spellcheck={false}
              maxLength={300}
              ref={field}
              value={line}
              aria-describedby="groep-hulp groep-fout"
              aria-invalid={problem !== ''}
              onInput={({ currentTarget }) => {
                setLine(currentTarget.value);
                setProblem('');
              }}
            />
            <p class="status" id="groep-fout" role="status" data-state="failed">
              {problem}
            </p>
            <button type="submit" aria-disabled={busy}>
              {groupText.start}
            </button>
          </form>
          {groups.length > 0 && (
            <>
              <p>{groupText.earlier}</p>
              <ul role="list">
                {groups.map((one) => (
                  <li key={one.id}>
                    <button type="button" class="secondary" onClick={() => enter(one)}>
                      {groupText.goOn(one)}
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
          <p class="case-help">{groupText.note}</p>
        </>
      )}
    </div>
  );
}
