import { describe, expect, it } from 'vitest';
import { type Ballot, emptyPoll, raise, setHands, shares, shift, takeBack, againPoll } from '../../../src/projection/lecture/ballot.ts';
import { addMinutes, clockText, isOver, isRunning, leftOf, startTimer, toggleTimer } from '../../../src/projection/lecture/countdown.ts';
import { curtain } from '../../../src/projection/lecture/curtain.ts';
import { commandOf } from '../../../src/projection/lecture/keys.ts';
import { type Command, type Lecture, type OutlineSlide, newer, perform, pollOf, startLecture, webOn } from '../../../src/projection/lecture/lecture.ts';
import { matches } from '../../../src/projection/lecture/search.ts';
import { addScore, emptyWeb, figures, goTo, setScore, takeBackScore } from '../../../src/projection/lecture/web.ts';

const ballot: Ballot = { id: 'q', question: 'Wie?', options: [{ text: 'a', right: false }, { text: 'b', right: true }], explanation: '' };
const slides: OutlineSlide[] = [
  { id: 'titel', steps: 1 },
  { id: 'a', section: 'a', steps: 3 },
  { id: 'opdracht', section: 'a', steps: 1, minutes: 10 },
  { id: 'vraag', steps: 1, live: 'ballot', ballots: [ballot, { ...ballot, id: 'q2' }] },
  { id: 'web', steps: 1, live: 'web', pillars: 8 },
  { id: 'antwoord', steps: 1, live: 'answer' },
  { id: 'slot', steps: 1 },
];
const NOW = 1_000_000;
const after = (...commands: Command[]): Lecture => commands.reduce((lecture, command) => perform(slides, lecture, command, 'mij', NOW), startLecture(slides, 'mij', NOW));
const next: Command = { do: 'next' };

describe('going through the slides', () => {
  it('passes the steps of a slide, and comes back to all of them', () => {
    expect([after(next), after(next, next, next), after(next, next, next, next)].map(({ slide, step }) => [slide, step])).toEqual([['a', 0], ['a', 2], ['opdracht', 0]]);
    const back = after(next, next, next, next, { do: 'previous' });
    expect([back.slide, back.step]).toEqual(['a', 2]);
  });
  it('stays at both ends and changes nothing there', () => {
    const first = startLecture(slides, 'mij', NOW);
    expect(perform(slides, first, { do: 'previous' }, 'mij', NOW)).toBe(first);
    const last = after({ do: 'last' });
    expect(perform(slides, last, next, 'mij', NOW)).toBe(last);
  });
  it('jumps by name, and not to what is not there', () => {
    expect(after({ do: 'go', slide: 'web' }).slide).toBe('web');
    expect(after({ do: 'go', slide: 'weg' }).slide).toBe('titel');
  });
  it('takes the blank away by going on, and counts every change', () => {
    expect(after({ do: 'blank' }).blank).toBe(true);
    expect(after({ do: 'blank' }, next).blank).toBe(false);
    expect(after(next, next, { do: 'blank' }).rev).toBe(3);
  });
  it('passes a closed answer by, and goes through an open one point by point', () => {
    const at: Command = { do: 'go', slide: 'antwoord' };
    expect(after(at, next).slide).toBe('slot');
    const open = after(at, { do: 'reveal' }, { do: 'points', slide: 'antwoord', points: 3 }, next);
    expect([open.slide, open.step]).toEqual(['antwoord', 1]);
    expect(after(at, { do: 'open' }, { do: 'points', slide: 'antwoord', points: 3 }, next, next, next).slide).toBe('slot');
    expect(after({ do: 'points', slide: 'antwoord', points: 3 }).answers).toEqual({});
  });
  it('agrees on one of two changes made at once', () => {
    const [a, b] = [{ ...after(next), by: 'a' }, { ...after({ do: 'last' }), by: 'b' }];
    expect([newer(b, a), newer(a, b), newer(a, a)]).toEqual([true, false, false]);
  });
});

describe('hands', () => {
  it('count on the slide in hand only', () => {
    const counted = after({ do: 'go', slide: 'vraag' }, { do: 'count', option: 1 }, { do: 'count', option: 1 }, { do: 'count', option: 0 }, { do: 'undo' }, { do: 'count', option: 7 });
    expect(pollOf(ballot, counted).rounds).toEqual([[0, 2]]);
    expect(after({ do: 'count', option: 1 }).polls).toEqual({});
  });
  it('can be typed in, never below zero, and are compared before and after', () => {
    let poll = setHands(setHands(emptyPoll(2), 0, 15), 1, -3);
    expect(poll.rounds).toEqual([[15, 0]]);
    poll = againPoll(setHands(poll, 1, 5));
    expect(poll).toMatchObject({ rounds: [[15, 5], [0, 0]], shown: false });
    expect(shift(poll, ballot)).toBeUndefined();
    poll = setHands(setHands(poll, 0, 4), 1, 16);
    expect(shift(poll, ballot)).toEqual({ before: 25, after: 80 });
    expect(againPoll(poll).rounds).toEqual([[15, 5]]);
    expect(takeBack(poll)).toBe(poll);
  });
  it('are shared out in whole per cents', () => {
    expect(shares([1, 2])).toEqual([33, 67]);
    expect(shares([0, 0])).toEqual([0, 0]);
    expect(raise(emptyPoll(2), 5)).toEqual(emptyPoll(2));
  });
  it('go from one question of a slide to the next', () => {
    const turned = after({ do: 'go', slide: 'vraag' }, { do: 'part', by: 1 }, { do: 'part', by: 1 }, { do: 'count', option: 0 });
    expect([turned.parts.vraag, turned.polls.q2!.rounds]).toEqual([1, [[1, 0]]]);
  });
});

describe('the web of a class', () => {
  it('counts scores per pillar and side', () => {
    const web = webOn(slides[4]!, after({ do: 'go', slide: 'web' }, { do: 'count', option: 3 }, { do: 'part', by: 1 }, { do: 'count', option: 4 }, { do: 'round' }, { do: 'set', option: 0, count: 12 }));
    expect([web.now[0], web.now[1], web.wish[1], web.pillar, web.side]).toEqual([[0, 0, 0, 1, 0], [0, 0, 0, 0, 1], [12, 0, 0, 0, 0], 1, 'wish']);
    expect(webOn(slides[4]!, after({ do: 'go', slide: 'web' }, { do: 'part', by: -1 })).pillar).toBe(7);
  });
  it('gives mean and spread of the sample', () => {
    expect(figures([0, 0, 0, 0, 0])).toBeUndefined();
    expect(figures([0, 1, 0, 0, 0])).toEqual({ n: 1, mean: 2, low: 2, high: 2, sd: undefined });
    // Scores 1, 2, 2, 5: mean 2.5, squares 2.25 + 0.25 + 0.25 + 6.25 = 9, divided by 3.
    const found = figures([1, 2, 0, 0, 1])!;
    expect([found.n, found.mean, found.low, found.high]).toEqual([4, 2.5, 1, 5]);
    expect(found.sd).toBeCloseTo(Math.sqrt(3), 12);
  });
  it('takes back, and refuses what is no score', () => {
    expect(takeBackScore(addScore(emptyWeb(8), 3))).toEqual(emptyWeb(8));
    expect(addScore(emptyWeb(8), 6).now[0]).toEqual([0, 0, 0, 0, 0]);
    expect(setScore(emptyWeb(8), 2, Number.NaN).now[0]).toEqual([0, 0, 0, 0, 0]);
    expect(goTo(emptyWeb(8), 99).pillar).toBe(7);
  });
});

describe('the countdown', () => {
  const timer = startTimer('opdracht', 10, NOW);
  it('runs against the clock', () => {
    expect(leftOf(timer, NOW + 60_000)).toBe(540_000);
    expect([isRunning(timer, NOW), isOver(timer, NOW + 600_000), leftOf(timer, NOW + 700_000)]).toEqual([true, true, 0]);
  });
  it('pauses, goes on, and begins anew when it is over', () => {
    const paused = toggleTimer(timer, NOW + 100_000);
    expect(leftOf(paused, NOW + 900_000)).toBe(500_000);
    expect(leftOf(toggleTimer(paused, NOW + 900_000), NOW + 910_000)).toBe(490_000);
    expect(leftOf(toggleTimer(timer, NOW + 700_000), NOW + 700_000)).toBe(600_000);
  });
  it('takes a minute more or less', () => {
    expect(leftOf(addMinutes(timer, 1, NOW), NOW)).toBe(660_000);
    expect(leftOf(addMinutes(timer, 1, NOW + 700_000), NOW + 700_000)).toBe(60_000);
    expect(leftOf(addMinutes(timer, -20, NOW), NOW)).toBe(0);
  });
  it('reads as a clock that ends at zero', () => expect([0, 1, 59_001, 65_000, 3_725_000].map(clockText)).toEqual(['0:00', '0:01', '1:00', '1:05', '1:02:05']));
  it('belongs to a slide with time, and T pauses it', () => {
    expect(after({ do: 'timer' }).timer).toBeUndefined();
    const started = after({ do: 'go', slide: 'opdracht' }, { do: 'timer' });
    expect(started.timer).toEqual({ slide: 'opdracht', total: 600_000, ends: NOW + 600_000 });
    expect(perform(slides, started, { do: 'timer' }, 'mij', NOW + 5000).timer).toMatchObject({ left: 595_000 });
  });
});

describe('keys', () => {
  const key = (name: string, code = '', held: object = {}) => ({ key: name, code, ctrlKey: false, metaKey: false, altKey: false, ...held });
  it('go on and back, also with a remote in the middle of a text', () => {
    for (const name of ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']) expect(commandOf(key(name), 'slide')).toEqual(next);
    for (const name of ['ArrowLeft', 'ArrowUp', 'PageUp']) expect(commandOf(key(name), 'slide')).toEqual({ do: 'previous' });
    expect(commandOf(key('PageDown'), 'text')).toEqual(next);
  });
  it('leave a control what is its own', () => {
    expect(commandOf(key('ArrowRight'), 'control')).toBeUndefined();
    expect(commandOf(key(' '), 'button')).toBeUndefined();
    expect(commandOf(key('b'), 'text')).toBeUndefined();
    expect(commandOf(key('b'), 'button')).toEqual({ do: 'blank' });
  });
  it('count with digits on any keyboard', () => {
    expect(commandOf(key('3', 'Digit3'), 'slide')).toEqual({ do: 'count', option: 2 });
    expect(commandOf(key('"', 'Digit3'), 'slide')).toEqual({ do: 'count', option: 2 });
    expect(commandOf(key('3', 'Numpad3'), 'button')).toEqual({ do: 'count', option: 2 });
  });
  it('leave shortcuts of the browser alone', () => expect(commandOf(key('f', 'KeyF', { ctrlKey: true }), 'slide')).toBeUndefined());
  it('know capitals, and nothing they do not know', () => {
    expect(commandOf(key('S', 'KeyS'), 'slide')).toEqual({ window: 'presenter' });
    expect(commandOf(key('x', 'KeyX'), 'slide')).toBeUndefined();
    expect(commandOf(key('F5', 'F5'), 'slide')).toBeUndefined();
  });
});

describe('the curtain', () => {
  it('opens on projected lessons and cases only, below any base path', () => {
    expect(curtain('/hoofdstuk-1/acht-pijlers/#web', '/')).toBe('/projectie/hoofdstuk-1/acht-pijlers/#web');
    expect(curtain('/cursus/casussen/bas/', '/cursus/')).toBe('/cursus/projectie/casussen/bas/');
    expect(curtain('/welkom/', '/')).toBe('/projectie/welkom/');
    for (const href of ['/mijn-cursus/', '/mijn-cursus/portfolio/', '/casussen/', '/zoeken/?q=x', '/begrippen/clb/', '/casussen/bas/antwoord/1/', '//elders.be/', 'https://elders.be/', 'javascript:alert(1)', '#bib-x']) {
      expect(curtain(href, '/'), href).toBeUndefined();
    }
  });
});

it('finds slides by words in any order, without accents', () => {
  expect(matches('Het zorgcontinuüm: vier fasen', 'FASEN zorgcontinuum')).toBe(true);
  expect(matches('Het zorgcontinuüm', 'web')).toBe(false);
});
