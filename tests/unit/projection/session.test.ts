import { describe, expect, it } from 'vitest';
import { type Command, type Lecture, type OutlineSlide, perform, startLecture } from '../../../src/projection/lecture/lecture.ts';
import { type Channel, type Role, join, parseLecture } from '../../../src/projection/lecture/session.ts';

const slides: OutlineSlide[] = ['titel', 'a', 'b', 'c'].map((id) => ({ id, steps: 1 }));

/** Channels as browsers have them: everybody with the same name hears everybody else, in order, later. */
function ether() {
  const all: { name: string; channel: Channel; open: boolean }[] = [];
  const queue: (() => void)[] = [];
  return {
    open(name: string): Channel {
      const own = { name, open: true } as (typeof all)[number];
      own.channel = {
        onmessage: null,
        postMessage: (message) => {
          const data = JSON.parse(JSON.stringify(message)) as unknown;
          for (const other of all) if (other !== own && other.name === name) queue.push(() => other.open && other.channel.onmessage?.({ data }));
        },
        close: () => void (own.open = false),
      };
      all.push(own);
      return own.channel;
    },
    settle() {
      while (queue.length > 0) queue.shift()!();
    },
  };
}

function windowOf(air: ReturnType<typeof ether>, me: string, role: Role, name = 'les', kept?: Lecture) {
  let lecture = kept ?? startLecture(slides, me, 0);
  const others: [Role, boolean][] = [];
  const points: unknown[] = [];
  let copied = false;
  const session = join(air.open(name), me, role, () => lecture, {
    state: (told) => (lecture = told),
    other: (of, there) => others.push([of, there]),
    copied: () => (copied = true),
    point: (at) => points.push(at),
  });
  return {
    session, others, points,
    lecture: () => lecture,
    copied: () => copied,
    do(command: Command) {
      const after = perform(slides, lecture, command, me, 0);
      if (after === lecture) return;
      lecture = after;
      session.tell();
    },
  };
}

describe('windows of one lecture', () => {
  it('follow each other both ways', () => {
    const air = ether();
    const [screen, presenter] = [windowOf(air, 's', 'screen'), windowOf(air, 'p', 'presenter')];
    air.settle();
    screen.do({ do: 'next' });
    air.settle();
    expect(presenter.lecture().slide).toBe('a');
    presenter.do({ do: 'last' });
    air.settle();
    expect(screen.lecture().slide).toBe('c');
    expect(screen.lecture()).toEqual(presenter.lecture());
  });
  it('lose nothing when either is loaded again', () => {
    const air = ether();
    const screen = windowOf(air, 's', 'screen');
    const presenter = windowOf(air, 'p', 'presenter');
    screen.do({ do: 'go', slide: 'b' });
    air.settle();
    presenter.session.leave();
    const again = windowOf(air, 'p2', 'presenter');
    air.settle();
    expect(again.lecture().slide).toBe('b');
    screen.session.leave();
    air.settle();
    expect(again.others.at(-1)).toEqual(['screen', false]);
    const reloaded = windowOf(air, 's2', 'screen');
    air.settle();
    expect(reloaded.lecture().slide).toBe('b');
    expect(again.others.at(-1)).toEqual(['screen', true]);
  });
  it('end up the same when both move at once', () => {
    const air = ether();
    const [screen, presenter] = [windowOf(air, 's', 'screen'), windowOf(air, 'p', 'presenter')];
    air.settle();
    screen.do({ do: 'next' });
    presenter.do({ do: 'last' });
    air.settle();
    expect(screen.lecture()).toEqual(presenter.lecture());
  });
  it('hear nothing of another lecture', () => {
    const air = ether();
    const [one, other] = [windowOf(air, 's', 'screen', 'les-1'), windowOf(air, 'p', 'presenter', 'les-2')];
    one.do({ do: 'last' });
    air.settle();
    expect(other.lecture().slide).toBe('titel');
  });
  it('a copied screen goes its own way, the first one stays', () => {
    const air = ether();
    const [screen, presenter] = [windowOf(air, 's', 'screen'), windowOf(air, 'p', 'presenter')];
    air.settle();
    const copy = windowOf(air, 's2', 'screen', 'les', screen.lecture());
    air.settle();
    expect([screen.copied(), copy.copied()]).toEqual([false, true]);
    screen.do({ do: 'next' });
    air.settle();
    expect(presenter.lecture().slide).toBe('a');
  });
  it('pass on where is pointed', () => {
    const air = ether();
    const [screen, presenter] = [windowOf(air, 's', 'screen'), windowOf(air, 'p', 'presenter')];
    presenter.session.send({ is: 'point', at: [0.5, 0.25] });
    presenter.session.send({ is: 'point' });
    air.settle();
    expect(screen.points).toEqual([[0.5, 0.25], undefined]);
  });
  it('take no notice of nonsense', () => {
    const air = ether();
    const screen = windowOf(air, 's', 'screen');
    const stranger = air.open('les');
    for (const junk of [null, 7, {}, { is: 'state', from: 'x', role: 'presenter', lecture: { rev: 9 } }, { is: 'gek', from: 'x' }]) stranger.postMessage(junk);
    air.settle();
    expect(screen.lecture().slide).toBe('titel');
    expect(parseLecture('x')).toBeUndefined();
  });
});
