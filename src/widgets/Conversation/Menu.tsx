import type { Ref } from 'preact';
import { conversation as text } from '../../text/conversation.ts';
import { kit } from '../../text/kit.ts';
import { printOnly } from '../kit/index.ts';
import { endingsSeen, type FullExercise, type Helpline, sceneOf, type State, trailOf } from './model.ts';

/** A conversation as the list shows it. */
export interface MenuItem {
  id: string;
  title: string;
  summary: string;
  minutes: number;
  you: string;
  others: readonly string[];
  note?: string | undefined;
  lines: readonly Helpline[];
  case?: string | undefined;
  /** id of the element that holds the printed version */
  paper: string;
}

interface Props {
  menu: readonly MenuItem[];
  /** undefined until it has been fetched */
  full: FullExercise | undefined;
  state: State;
  failed: boolean;
  cases: Readonly<Record<string, { href: string; name: string }>>;
  headingRef: Ref<HTMLHeadingElement>;
  onRetry: () => void;
  onBegin: (talk: string) => void;
  onOpen: (talk: string, run: number) => void;
}

/** The conversations to choose from, and what was done with them. */
export function Menu({ menu, full, state, failed, cases, headingRef, onRetry, onBegin, onOpen }: Props) {
  return (
    <>
      <h4 tabIndex={-1} ref={headingRef}>
        {text.list}
      </h4>
      <p>{text.how}</p>
      {failed && (
        <div class="feedback" role="alert">
          <p>{text.failed}</p>
          <p class="actions">
            <button type="button" onClick={onRetry}>
              {text.retry}
            </button>
          </p>
        </div>
      )}
      <ul class="talk-menu" role="list">
        {menu.map((item) => {
          const talk = full?.talks.find(({ id }) => id === item.id);
          const trail = trailOf(state, item.id);
          const runs = talk ? trail.runs.map((run, at) => ({ ...run, number: at, ending: sceneOf(talk, run).ending })).filter(({ steps }) => steps.length > 0) : [];
          const last = runs.at(-1);
          const open = last && !last.ending ? last : undefined;
          const linked = item.case ? cases[item.case] : undefined;
          return (
            <li key={item.id}>
              <h5>{item.title}</h5>
              <p>{item.summary}</p>
              <p class="status">{text.withWhom(item.you, item.others, item.minutes)}</p>
              {item.note && (
                <p class="talk-note">
                  <strong>{text.note}.</strong> {item.note}
                  {item.lines.map(({ id, name, phone, site }) => (
                    <span class="talk-line" key={id}>
                      {[name === phone ? undefined : name, phone, site].filter(Boolean).join(' · ')}
                    </span>
                  ))}
                </p>
              )}
              {linked && (
                <p>
                  <a href={linked.href}>{text.readCase(linked.name)}</a>
                </p>
              )}
              <p class="actions">
                {open && (
                  <button type="button" onClick={() => onOpen(item.id, open.number)}>
                    {text.goOn(item.title)}
                  </button>
                )}
                <button type="button" class={open ? 'secondary' : undefined} aria-disabled={!talk} onClick={() => talk && onBegin(item.id)}>
                  {last ? text.anew(item.title) : text.begin(item.title)}
                </button>
                <button type="button" class="quiet" aria-label={text.printPlay(item.title)} onClick={() => printOnly(document.getElementById(item.paper)!)}>
                  {text.printShort}
                </button>
                {!talk && !failed && <span class="status">{text.loading}</span>}
              </p>
              {talk && runs.some(({ ending }) => ending) && (
                <details>
                  <summary>
                    {text.earlier} ({text.seen(endingsSeen(talk, trail).length, talk.endings.length)})
                  </summary>
                  <ul>
                    {runs.map(({ at, number, ending }) => (
                      <li key={number}>
                        <button type="button" class="quiet" onClick={() => onOpen(item.id, number)}>
                          {text.earlierOne(kit.day(at), kit.clock(at), ending?.title ?? text.unfinished)}
                        </button>
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
