import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse as parseYaml } from 'yaml';
import { describe, expect, test } from 'vitest';
import { exerciseSchema } from '../../../../src/authoring/schemas/index.ts';
import { check, goOn, parseRotation, placeIn, type Rotation, startRotation } from '../../../../src/widgets/kit/rotation.ts';
import { DOT, dots, frame, levelOf, pupil, radius, strip, top } from '../../../../src/widgets/LineModel/layout.ts';
import { type Actor, type Exercise, isAnswer, isSettled, mistake, mixed, placed, rightAtOnce } from '../../../../src/widgets/LineModel/model.ts';

const exercise = exerciseSchema.parse(parseYaml(readFileSync('content/oefeningen/h1-netwerk-van-actoren-lijnenmodel.yaml', 'utf8'))) as Exercise;
const { actors, lines } = exercise;
const lineIds = lines.map(({ id }) => id);
const ids = mixed(actors);
const settled = isSettled(actors);

/** Plays until nothing is left; `fails` says how often a moment goes wrong before it is placed right. */
function play(fails: (id: string) => number, seed = 0): Rotation<string> {
  let rotation = startRotation<string>(seed);
  const tries = new Map<string, number>();
  for (;;) {
    const { item } = placeIn(rotation, ids, settled);
    if (item === undefined) return rotation;
    const actor = actors.find(({ id }) => id === item)!;
    const before = tries.get(item) ?? 0;
    tries.set(item, before + 1);
    rotation = goOn(check(rotation, item, before < fails(item) ? lineIds.find((id) => id !== actor.line)! : actor.line));
  }
}

describe('order of the moments', () => {
  test('asks every moment once, and never the same line twice running', () => {
    expect([...ids].sort()).toEqual(actors.map(({ id }) => id).sort());
    const order = ids.map((id) => actors.find((actor) => actor.id === id)!.line);
    order.forEach((line, index) => expect(line).not.toBe(order[index + 1]));
  });

  test('keeps lines apart whenever that can be done', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lineIds), { minLength: 2, maxLength: 40 }), (on) => {
        const some = on.map((line, index) => ({ id: `m-${index}`, line }) as Actor);
        const order = mixed(some).map((id) => some.find((one) => one.id === id)!.line);
        const most = Math.max(...lineIds.map((id) => on.filter((line) => line === id).length));
        expect(order).toHaveLength(on.length);
        if (most <= Math.ceil(on.length / 2)) order.forEach((line, index) => expect(line).not.toBe(order[index + 1]));
      }),
    );
  });
});

describe('placing', () => {
  test('a moment is settled once it stands on its line, and only then', () => {
    expect(settled('huisarts', 'lijn-4')).toBe(true);
    expect(settled('huisarts', 'lijn-1')).toBe(false);
    expect(settled('iets-van-vroeger', 'lijn-1')).toBe(true);
  });

  test('wrong ones return after the others until they are right', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(3)), fc.nat(3), (dice, seed) => {
        const times = new Map(ids.map((id) => [id, dice.next().value as number]));
        const rotation = play((id) => times.get(id)!, seed);
        const overview = placed(exercise, rotation).flatMap(({ moments }) => moments);
        expect(overview).toHaveLength(actors.length);
        for (const { actor, times: needed } of overview) expect(needed).toBe(times.get(actor.id)! + 1);
        expect(overview.map(({ number }) => number)).toEqual(actors.map((_, index) => index + 1));
        const asked = rotation.log.map(({ item }) => item);
        expect(asked.slice(0, actors.length).sort()).toEqual([...ids].sort());
      }),
    );
  });

  test('counts first answers only', () => {
    expect(rightAtOnce(actors, new Map([['huisarts', 'lijn-4'], ['jac', 'lijn-3']]))).toBe(1);
  });

  test('explains the mistake that was made, and else who does stand on that line', () => {
    const huisarts = actors.find(({ id }) => id === 'huisarts')!;
    expect(mistake(exercise, huisarts, 'lijn-1')).toBe(huisarts.mistakes['lijn-1']);
    expect(mistake(exercise, huisarts, 'lijn-0')).toBe('Daar vind je leeftijdsgenoten en klasgenoten.');
    for (const actor of actors) for (const id of lineIds) if (id !== actor.line) expect(mistake(exercise, actor, id)).not.toBe('');
  });

  test('stored answers are ids, and nothing else', () => {
    const sound = play(() => 1);
    expect(parseRotation(JSON.parse(JSON.stringify(sound)), isAnswer)).toEqual(sound);
    for (const answer of [4, '', '<b>', 'Lijn 4', null, ['lijn-4']]) expect(parseRotation({ seed: 0, log: [{ item: 'jac', answer }], reading: false }, isAnswer)).toBeUndefined();
  });
});

describe('drawing', () => {
  const distance = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

  test('every moment of the course lies on its own arc, clear of the others and of the pupil', () => {
    const all = lines.flatMap((line) => dots(line.id, actors.filter((actor) => actor.line === line.id).length).map((dot) => ({ ...dot, level: levelOf(line.id) })));
    expect(all).toHaveLength(actors.length);
    for (const dot of all) {
      expect(dot.x - DOT).toBeGreaterThanOrEqual(0);
      expect(dot.x + DOT).toBeLessThanOrEqual(frame.width);
      expect(distance(dot, pupil)).toBeGreaterThanOrEqual(DOT + pupil.r);
      if (dot.level === undefined) {
        expect(dot.x + DOT).toBeLessThanOrEqual(strip.x + strip.width);
      } else {
        expect(distance(dot, pupil) + DOT).toBeLessThanOrEqual(radius(dot.level));
        if (dot.level > 0) expect(distance(dot, pupil) - DOT).toBeGreaterThanOrEqual(radius(dot.level - 1));
        expect(dot.y + DOT).toBeLessThanOrEqual(pupil.y);
        expect(distance(dot, top(dot.level))).toBeGreaterThan(DOT + 20);
      }
    }
    all.forEach((a, index) => all.slice(index + 1).forEach((b) => expect(distance(a, b)).toBeGreaterThan(2 * DOT)));
  });
});
