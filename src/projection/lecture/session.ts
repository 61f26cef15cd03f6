import { type Lecture, newer } from './lecture.ts';

export type Role = 'screen' | 'presenter';

/** What windows of one lecture tell each other. */
export type Message =
  | { is: 'hello' | 'bye'; from: string; role: Role }
  /** `to` names the window whose hello this answers */
  | { is: 'state'; from: string; role: Role; lecture: Lecture; to?: string }
  /** pointing and drawing pass by and are kept nowhere; places are shares of the slide's width and height */
  | { is: 'point'; from: string; at?: [number, number] }
  | { is: 'ink'; from: string; slide: string; strokes: [number, number][][] };

/** The part of `BroadcastChannel` that is used. */
export interface Channel {
  postMessage(message: unknown): void;
  onmessage: ((event: { data: unknown }) => void) | null;
  close(): void;
}

export interface SessionEvents {
  /** another window knows a newer state */
  state(lecture: Lecture): void;
  /** a window of this role came (true) or left */
  other(role: Role, there: boolean): void;
  /** another screen shows this very lecture: this one was copied from it and must become a lecture of its own */
  copied(): void;
  point?(at: [number, number] | undefined): void;
  ink?(slide: string, strokes: [number, number][][]): void;
}

export interface Session {
  /** tells the others what this window has */
  tell(): void;
  send(message: { is: 'point'; at?: [number, number] } | { is: 'ink'; slide: string; strokes: [number, number][][] }): void;
  leave(): void;
}

const isMessage = (raw: unknown): raw is Message => typeof raw === 'object' && raw !== null && 'is' in raw && 'from' in raw;
const isLecture = (raw: unknown): raw is Lecture => {
  const one = raw as Partial<Lecture> | null;
  return typeof one === 'object' && one !== null && typeof one.rev === 'number' && typeof one.by === 'string' && typeof one.slide === 'string' && typeof one.step === 'number';
};

/** Judges a lecture that was kept. */
export const parseLecture = (raw: unknown): Lecture | undefined => (isLecture(raw) ? { ...raw, parts: raw.parts ?? {}, polls: raw.polls ?? {}, webs: raw.webs ?? {}, answers: raw.answers ?? {} } : undefined);

/**
 * Joins the windows of one lecture. Each window says hello when it comes; those that are there answer with what
 * they have, and the newest state wins. So a reload of either window loses nothing.
 *
 * @param channel one per lecture: windows of another lecture hear nothing of it
 * @param me the name of this window; no other window has it
 * @param mine what this window has now
 */
export function join(channel: Channel, me: string, role: Role, mine: () => Lecture, events: SessionEvents): Session {
  const post = (message: Message) => channel.postMessage(message);
  const tell = (to?: string) => post({ is: 'state', from: me, role, lecture: mine(), ...(to ? { to } : {}) });
  channel.onmessage = ({ data }) => {
    if (!isMessage(data) || data.from === me) return;
    switch (data.is) {
      case 'hello':
        events.other(data.role, true);
        tell(data.from);
        break;
      case 'bye':
        events.other(data.role, false);
        break;
      case 'state':
        if (data.role === 'screen' && role === 'screen') {
          // The one that came last makes room; the one that was there goes on.
          if (data.to === me) events.copied();
          return;
        }
        events.other(data.role, true);
        if (isLecture(data.lecture) && newer(data.lecture, mine())) events.state(parseLecture(data.lecture)!);
        break;
      case 'point':
        events.point?.(data.at);
        break;
      case 'ink':
        events.ink?.(data.slide, data.strokes);
        break;
    }
  };
  post({ is: 'hello', from: me, role });
  return {
    tell: () => tell(),
    send: (message) => post({ ...message, from: me } as Message),
    leave() {
      post({ is: 'bye', from: me, role });
      channel.onmessage = null;
      channel.close();
    },
  };
}
