import type { Ballot, Poll } from './ballot.ts';
import { againPoll, emptyPoll, raise, setHands, takeBack } from './ballot.ts';
import { type ClassWeb, type Side, addScore, emptyWeb, goTo, setScore, takeBackScore } from './web.ts';
import { type Timer, addMinutes, startTimer, toggleTimer } from './countdown.ts';

/** What the navigation has to know of a slide. */
export interface OutlineSlide {
  id: string;
  /** anchor in the lesson */
  section?: string;
  steps: number;
  minutes?: number;
  /** what runs on it */
  live?: 'ballot' | 'web' | 'answer';
  ballots?: readonly Pick<Ballot, 'id' | 'options'>[];
  /** number of pillars of a web */
  pillars?: number;
}

/** Everything that the windows of one lecture agree on. Plain JSON. */
export interface Lecture {
  /** counts the changes; with `by` it tells which of two states is the newer (see `newer`) */
  rev: number;
  /** the window that made the last change */
  by: string;
  slide: string;
  step: number;
  blank: boolean;
  /** epoch ms of the first slide shown */
  began: number;
  timer?: Timer;
  /** per slide with several ballots, the one in hand */
  parts: Record<string, number>;
  polls: Record<string, Poll>;
  webs: Record<string, ClassWeb>;
  /** per answer slide that the lecturer opened, the number of its points */
  answers: Record<string, number>;
}

export type Command =
  | { do: 'next' | 'previous' | 'first' | 'last' | 'blank' | 'timer' | 'open' | 'undo' | 'reveal' | 'round' }
  | { do: 'go'; slide: string }
  | { do: 'points'; slide: string; points: number }
  | { do: 'more'; minutes: number }
  | { do: 'part'; by: number }
  | { do: 'count'; option: number }
  | { do: 'set'; option: number; count: number }
  | { do: 'pillar'; pillar: number; side?: Side };

export const startLecture = (slides: readonly OutlineSlide[], by: string, now: number): Lecture => ({
  rev: 0, by, slide: slides[0]!.id, step: 0, blank: false, began: now, parts: {}, polls: {}, webs: {}, answers: {},
});

export const indexOf = (slides: readonly OutlineSlide[], { slide }: Lecture): number => Math.max(0, slides.findIndex(({ id }) => id === slide));

/** How many steps a slide has now: an answer that is open has its points. */
export const stepsOf = (slide: OutlineSlide, lecture: Lecture): number => (slide.live === 'answer' ? Math.max(1, lecture.answers[slide.id] ?? 1) : slide.steps);

/** The ballot in hand on a slide. */
export const ballotOn = (slide: OutlineSlide, lecture: Lecture) => slide.ballots?.[lecture.parts[slide.id] ?? 0];
export const pollOf = (ballot: Pick<Ballot, 'id' | 'options'>, lecture: Lecture): Poll => lecture.polls[ballot.id] ?? emptyPoll(ballot.options.length);
export const webOn = (slide: OutlineSlide, lecture: Lecture): ClassWeb => lecture.webs[slide.id] ?? emptyWeb(slide.pillars ?? 0);

function move(slides: readonly OutlineSlide[], lecture: Lecture, by: 1 | -1): Lecture {
  const at = indexOf(slides, lecture);
  const step = lecture.step + by;
  if (step >= 0 && step < stepsOf(slides[at]!, lecture)) return { ...lecture, step };
  const to = slides[at + by];
  // Who goes back sees the slide as it was left: with all its steps.
  return to ? { ...lecture, slide: to.id, step: by > 0 ? 0 : stepsOf(to, lecture) - 1 } : lecture;
}

const show = (lecture: Lecture, slide: OutlineSlide, step = 0): Lecture => ({ ...lecture, slide: slide.id, step });

function onBallot(slide: OutlineSlide, lecture: Lecture, change: (poll: Poll) => Poll): Lecture {
  const ballot = ballotOn(slide, lecture);
  return ballot ? { ...lecture, polls: { ...lecture.polls, [ballot.id]: change(pollOf(ballot, lecture)) } } : lecture;
}

const onWeb = (slide: OutlineSlide, lecture: Lecture, change: (web: ClassWeb) => ClassWeb): Lecture =>
  slide.live === 'web' ? { ...lecture, webs: { ...lecture.webs, [slide.id]: change(webOn(slide, lecture)) } } : lecture;

const open = (slide: OutlineSlide, lecture: Lecture): Lecture =>
  slide.live === 'answer' && !(slide.id in lecture.answers) ? { ...lecture, step: 0, answers: { ...lecture.answers, [slide.id]: 1 } } : lecture;

/** The ballot before or after the one in hand; past the end it stays. */
function turnPart(slide: OutlineSlide, lecture: Lecture, by: number): Lecture {
  if (slide.live === 'web') return onWeb(slide, lecture, (web) => goTo(web, (web.pillar + by + web.now.length) % web.now.length));
  const last = (slide.ballots?.length ?? 1) - 1;
  const part = Math.min(last, Math.max(0, (lecture.parts[slide.id] ?? 0) + by));
  return { ...lecture, parts: { ...lecture.parts, [slide.id]: part } };
}

function apply(slides: readonly OutlineSlide[], lecture: Lecture, command: Command, now: number): Lecture {
  const slide = slides[indexOf(slides, lecture)]!;
  switch (command.do) {
    case 'next':
      return move(slides, lecture, 1);
    case 'previous':
      return move(slides, lecture, -1);
    case 'first':
      return show(lecture, slides[0]!);
    case 'last':
      return show(lecture, slides.at(-1)!);
    case 'go': {
      const to = slides.find(({ id }) => id === command.slide);
      return to ? show(lecture, to) : lecture;
    }
    case 'blank':
      return { ...lecture, blank: !lecture.blank };
    case 'timer': {
      if (lecture.timer?.slide === slide.id) return { ...lecture, timer: toggleTimer(lecture.timer, now) };
      return slide.minutes ? { ...lecture, timer: startTimer(slide.id, slide.minutes, now) } : lecture;
    }
    case 'more': {
      const timer = lecture.timer?.slide === slide.id ? lecture.timer : slide.minutes ? { slide: slide.id, total: slide.minutes * 60_000 } : undefined;
      return timer ? { ...lecture, timer: addMinutes(timer, command.minutes, now) } : lecture;
    }
    case 'open':
      return open(slide, lecture);
    case 'points':
      return command.slide in lecture.answers ? { ...lecture, answers: { ...lecture.answers, [command.slide]: command.points } } : lecture;
    case 'part':
      return turnPart(slide, lecture, command.by);
    case 'count':
      return slide.live === 'web' ? onWeb(slide, lecture, (web) => addScore(web, command.option + 1)) : onBallot(slide, lecture, (poll) => raise(poll, command.option));
    case 'set':
      return slide.live === 'web' ? onWeb(slide, lecture, (web) => setScore(web, command.option + 1, command.count)) : onBallot(slide, lecture, (poll) => setHands(poll, command.option, command.count));
    case 'undo':
      return slide.live === 'web' ? onWeb(slide, lecture, takeBackScore) : onBallot(slide, lecture, takeBack);
    case 'reveal':
      return slide.live === 'answer' ? open(slide, lecture) : onBallot(slide, lecture, (poll) => ({ ...poll, shown: !poll.shown }));
    case 'round':
      return slide.live === 'web' ? onWeb(slide, lecture, (web) => goTo(web, web.pillar, web.side === 'now' ? 'wish' : 'now')) : onBallot(slide, lecture, againPoll);
    case 'pillar':
      return onWeb(slide, lecture, (web) => goTo(web, command.pillar, command.side));
  }
}

/**
 * What a command makes of the lecture. Navigation takes the blank away: who goes on wants to show something.
 *
 * @param me the window that gives the command
 * @returns the same object when nothing changed
 */
export function perform(slides: readonly OutlineSlide[], lecture: Lecture, command: Command, me: string, now: number): Lecture {
  const after = apply(slides, lecture, command, now);
  if (after === lecture || JSON.stringify(after) === JSON.stringify(lecture)) return lecture;
  const moved = after.slide !== lecture.slide || after.step !== lecture.step;
  return { ...after, blank: moved ? false : after.blank, rev: lecture.rev + 1, by: me };
}

/** Whether `a` is newer than `b`. Two windows that changed the same state at once agree on one of the two. */
export const newer = (a: Lecture, b: Lecture): boolean => a.rev > b.rev || (a.rev === b.rev && a.by > b.by);
