import { type Command, type Lecture, perform, startLecture } from '../lecture/lecture.ts';
import { type Channel, type Role, type Session, type SessionEvents, join, parseLecture } from '../lecture/session.ts';
import type { PageSlide } from './outline.ts';

/** One window's hold on the lecture. */
export interface Show {
  slides: readonly PageSlide[];
  /** names the lecture; windows with another one hear nothing of this one */
  session: () => string;
  lecture: () => Lecture;
  perform(command: Command): void;
  /** calls back after every change, with the state before it */
  listen(run: (before: Lecture | undefined) => void): void;
  send: Session['send'];
}

const randomId = () => [...crypto.getRandomValues(new Uint8Array(8))].map((n) => (n % 36).toString(36)).join('');

/** What a window keeps over a reload. Other windows, and later visits, have nothing of it. */
const keyOf = () => `samen-sterk:projectie:${location.pathname}`;
function kept(): { session?: unknown; lecture?: unknown } {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf()) ?? '{}') as { session?: unknown };
  } catch {
    return {};
  }
}
function keep(session: string, lecture: Lecture): void {
  try {
    sessionStorage.setItem(keyOf(), JSON.stringify({ session, lecture }));
  } catch {
    // Without it a reload begins again where the address says.
  }
}

/**
 * Opens a lecture, or goes on with it after a reload.
 *
 * @param named the lecture to join; without it the one this window had, or a new one
 */
export function openShow(slides: readonly PageSlide[], role: Role, named: string | undefined, events: Pick<SessionEvents, 'other' | 'point' | 'ink'>): Show {
  const me = randomId();
  const old = kept();
  let session = named ?? (typeof old.session === 'string' ? old.session : randomId());
  const stored = old.session === session ? parseLecture(old.lecture) : undefined;
  let lecture = stored && slides.some(({ id }) => id === stored.slide) ? stored : startLecture(slides, me, Date.now());
  const listeners: ((before: Lecture | undefined) => void)[] = [];
  let line: Session | undefined;

  const change = (after: Lecture) => {
    const before = lecture;
    lecture = after;
    keep(session, lecture);
    for (const run of listeners) run(before);
  };
  const connect = () => {
    let channel: Channel;
    try {
      channel = new BroadcastChannel(`samen-sterk:projectie:${session}`) as unknown as Channel;
    } catch {
      return; // one window works without
    }
    line = join(channel, me, role, () => lecture, {
      ...events,
      state: change,
      copied() {
        line?.leave();
        session = randomId();
        keep(session, lecture);
        connect();
      },
    });
  };
  const act = (command: Command) => {
    const after = perform(slides, lecture, command, me, Date.now());
    if (after === lecture) return;
    change(after);
    line?.tell();
  };

  // An address that names a slide wins: somebody sent it, or typed it.
  const fromAddress = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (id && id !== lecture.slide) act({ do: 'go', slide: id });
  };
  if (role === 'screen') {
    fromAddress();
    addEventListener('hashchange', fromAddress);
  }
  keep(session, lecture);
  connect();
  addEventListener('pagehide', () => line?.leave());
  addEventListener('pageshow', (event) => event.persisted && connect());

  return {
    slides,
    session: () => session,
    lecture: () => lecture,
    perform: act,
    listen: (run) => void listeners.push(run),
    send: (message) => line?.send(message),
  };
}
