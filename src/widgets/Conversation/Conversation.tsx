import './conversation.css';
import { useEffect, useState } from 'preact/hooks';
import { useAttempts } from '../../learner/preact/useAttempts.ts';
import { conversation as text } from '../../text/conversation.ts';
import { Announcer, type Links, OtherTab, ReadOn, SaveStatus, useLanding } from '../kit/index.ts';
import { After } from './After.tsx';
import { Chat } from './Chat.tsx';
import { loadFull } from './data.ts';
import { Menu, type MenuItem } from './Menu.tsx';
import { begin, close, emptyState, type FullExercise, openRun, runOf, say, sceneOf, type State, type Step, takeBack, write } from './model.ts';
import { parse } from './parse.ts';

interface Props {
  /** id of the exercise */
  id: string;
  /** what the list says before the conversations themselves have been fetched */
  menu: readonly MenuItem[];
  /** where the exercise can be fetched with its conversations */
  address: string;
  readOn: { lesson: string; section?: string | undefined; label?: string | undefined } | undefined;
  links: Links;
  cases: Readonly<Record<string, { href: string; name: string }>>;
}

/** Conversations with branches: a list, one being led, or one to look back on. */
export function Conversation({ id, menu, address, readOn, links, cases }: Props) {
  const { loaded, current, conflicts, status, set, handle } = useAttempts<State>(id, parse);
  const [full, setFull] = useState<FullExercise>();
  const [failed, setFailed] = useState(false);
  const [message, announce] = useState('');
  const heading = useLanding<HTMLHeadingElement>();
  const state = current?.state ?? emptyState;

  const load = async () => {
    setFailed(false);
    try {
      setFull(await loadFull(address));
    } catch {
      setFailed(true);
    }
  };
  useEffect(() => void load(), []);

  const update = (change: (state: State) => State, said = '') => {
    announce(said);
    set(change(handle?.current.get()?.state ?? emptyState));
  };
  const move = (change: (state: State) => State, said = '') => {
    heading.land();
    update(change, said);
  };
  const start = (talk: string, steps: readonly Step[] = []) => move((now) => begin(now, talk, Date.now(), steps));

  const talk = full?.talks.find((one) => one.id === state.open?.talk);
  const run = talk && runOf(state);
  const scene = talk && run && sceneOf(talk, run);
  const toList = () => move(close);
  return (
    <div class="talk needs-js needs-data" inert={!loaded} aria-busy={!loaded || (!full && !failed)}>
      {talk && run && scene && full ? (
        scene.waiting ? (
          <Chat
            key={`${talk.id}/${state.open!.run}`}
            talk={talk}
            run={run}
            scene={scene}
            headingRef={heading.ref}
            onSay={(step) => move((now) => say(now, talk, step))}
            onDraft={(draft) => update((now) => write(now, draft))}
            onTakeBack={() => move((now) => takeBack(now, talk), text.tookBack)}
            onStop={toList}
          />
        ) : (
          <After
            key={`${talk.id}/${state.open!.run}`}
            full={full}
            talk={talk}
            run={run}
            scene={scene}
            state={state}
            headingRef={heading.ref}
            onOtherWay={(steps) => start(talk.id, steps)}
            onTakeBack={() => move((now) => takeBack(now, talk), text.tookBack)}
            onList={toList}
          />
        )
      ) : (
        <Menu menu={menu} full={full} state={state} failed={failed} cases={cases} headingRef={heading.ref} onRetry={load} onBegin={start} onOpen={(which, at) => move((now) => openRun(now, which, at))} />
      )}
      <Announcer message={message} />
      <ReadOn readOn={readOn} links={links} />
      <OtherTab revisions={conflicts} handle={handle} />
      <SaveStatus status={status} />
    </div>
  );
}
