import { describe, expect, test } from 'vitest';
import { layoutOf, wrap } from '../../../../src/widgets/DecisionTree/layout.ts';
import { type Exercise, type State, choose, emptyState, goTo, isOver, leftTurns, onScreen, ownId, parse, restart, walkIn, walked, wayOf, write } from '../../../../src/widgets/DecisionTree/model.ts';
import { sheetOf } from '../../../../src/widgets/DecisionTree/sheet.ts';

const step = (id: string, phase: 0 | 1 | 2 | 3, choices: [id: string, to: string][]): Exercise['steps'][number] => ({
  id,
  phase,
  title: `Vraag ${id}?`,
  short: `Kort ${id}`,
  about: 'Over.',
  decides: 'de klassenraad',
  heard: ['de leerling'],
  documents: ['notities'],
  shown: ['iets'],
  choices: choices.map(([choice, to]) => ({ id: choice, text: `Kies ${choice}`, to })),
});
const ending = (id: string, report: Exercise['endings'][number]['report']): Exercise['endings'][number] => ({
  id,
  title: `Einde ${id}`,
  short: id,
  report,
  why: 'Daarom.',
  documents: ['een verslag'],
  next: [{ who: 'de school', what: 'gaat verder' }, { who: 'het CLB', what: 'volgt op' }],
});
const exercise: Exercise = {
  id: 'h2-proef/beslisboom',
  kind: 'beslisboom',
  title: 'Proef',
  intro: 'Proef.',
  phases: ([0, 1, 2, 3] as const).map((phase) => ({ phase, name: `fase ${phase}` })),
  steps: [step('een', 0, [['stop', 'klaar'], ['door', 'twee'], ['sprong', 'drie']]), step('twee', 1, [['ja', 'klaar'], ['nee', 'drie']]), step('drie', 2, [['licht', 'gc'], ['zwaar', 'iac']])],
  endings: [ending('klaar', 'geen'), ending('gc', 'GC-verslag'), ending('iac', 'IAC-verslag')],
  situations: [
    {
      id: 'an',
      name: 'An',
      about: '1A',
      story: 'Verhaal.',
      path: [
        { step: 'een', now: 'Nu.', choice: 'door', why: 'Past.', turns: { stop: 'Te vroeg.', sprong: 'Te snel.' } },
        { step: 'twee', now: 'Nu.', choice: 'nee', why: 'Past.', turns: { ja: 'Nee.' } },
        { step: 'drie', now: 'Nu.', choice: 'licht', why: 'Past.', turns: { zwaar: 'Te zwaar.' } },
      ],
      ending: 'gc',
      after: 'Onthoud.',
    },
  ],
};
const an = exercise.situations[0]!;
const wayIn = (state: State, id = 'an') => wayOf(exercise, id === 'an' ? an : undefined, walkIn(state, id));
const steps = (state: State, id = 'an') => wayIn(state, id).stops.map(({ step }) => step.id);
const walk = (id: string, turns: [string, string][], state: State = emptyState) => turns.reduce((now, [at, choice]) => choose(now, id, at, choice), state);
const whole: [string, string][] = [['een', 'door'], ['twee', 'nee'], ['drie', 'licht']];

describe('a way', () => {
  test('begins at the first step and ends where the choices lead', () => {
    expect(steps(emptyState)).toEqual(['een']);
    const there = walk('an', whole);
    expect([steps(there), wayIn(there).ending?.id, isOver(exercise, there, 'an')]).toEqual([['een', 'twee', 'drie'], 'gc', true]);
  });

  test('stops at a wrong turn, until another is taken', () => {
    const wrong = walk('an', [['een', 'sprong']]);
    expect([steps(wrong), wayIn(wrong).stops[0]!.wrong]).toEqual([['een'], true]);
    const right = walk('an', [['een', 'door']], wrong);
    expect(steps(right)).toEqual(['een', 'twee']);
    expect(leftTurns(wayIn(right).stops[0]!, walkIn(right, 'an')).map(({ id }) => id)).toEqual(['sprong']);
  });

  test('keeps later choices when one goes back, and shows them again when the way returns', () => {
    const there = walk('an', whole);
    const back = goTo(there, 'an', 'een');
    expect([onScreen(wayIn(back), walkIn(back, 'an'))?.step.id, steps(back)]).toEqual(['een', ['een', 'twee', 'drie']]);
    const astray = choose(back, 'an', 'een', 'stop');
    expect(steps(astray)).toEqual(['een']);
    const again = choose(astray, 'an', 'een', 'door');
    expect([steps(again), wayIn(again).ending?.id]).toEqual([['een', 'twee', 'drie'], 'gc']);
  });

  test('shows the ending at its end, and a step only when asked', () => {
    const there = goTo(walk('an', whole), 'an');
    expect(onScreen(wayIn(there), walkIn(there, 'an'))).toBeUndefined();
    const halfway = goTo(walk('an', whole.slice(0, 1)), 'an');
    expect(onScreen(wayIn(halfway), walkIn(halfway, 'an'))?.step.id).toBe('twee');
  });

  test('is free with a situation of one’s own', () => {
    const own = walk(ownId, [['een', 'sprong'], ['drie', 'zwaar']]);
    expect([steps(own, ownId), wayIn(own, ownId).ending?.id]).toEqual([['een', 'drie'], 'iac']);
  });

  test('starts again without losing what was written', () => {
    const own = restart(write(walk(ownId, [['een', 'stop']]), ownId, 'een', 'Mijn notitie.'), ownId);
    expect([walkIn(own, ownId).choices, walkIn(own, ownId).notes]).toEqual([{}, { een: 'Mijn notitie.' }]);
  });
});

test('an attempt survives storage, and nothing else passes for one', () => {
  const state = write(walk('an', whole), ownId, ownId, 'Verhaal.');
  expect(parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
  expect(parse({})).toEqual(emptyState);
  for (const broken of [null, [], 1, { walks: [] }, { open: 1 }, { walks: { an: { choices: { een: 1 } } } }, { walks: { an: { at: 2 } } }, { walks: { an: { taken: { 'een/stop': 'ja' } } } }]) expect(parse(broken)).toBeUndefined();
});

test('ways go along in words', () => {
  const state = write(walk(ownId, [['een', 'stop']], walk('an', [['een', 'sprong'], ...whole])), ownId, ownId, 'Mijn klas.');
  const words = JSON.stringify(sheetOf(exercise, state));
  for (const wanted of ['An, 1A', 'Eerder geprobeerd: ‘Kies sprong’', 'Eindpunt: Einde gc', 'GC-verslag', 'Mijn klas.', 'Einde klaar', 'het CLB: volgt op']) expect(words).toContain(wanted);
  expect(walked(exercise, state)).toHaveLength(1);
});

describe('the map', () => {
  test('has every step, ending and choice, without overlap', () => {
    const { nodes, edges, height } = layoutOf(exercise);
    expect([nodes.length, edges.length]).toEqual([6, 7]);
    for (const [at, one] of nodes.entries()) {
      expect(one.y + one.height).toBeLessThanOrEqual(height);
      for (const other of nodes.slice(at + 1)) expect(one.x !== other.x || Math.abs(one.y - other.y) >= one.height).toBe(true);
    }
  });

  test('breaks a long name over two lines', () => {
    expect([wrap('kort'), wrap('Redelijk voor de nieuwe school?')]).toEqual([['kort'], ['Redelijk voor de', 'nieuwe school?']]);
  });
});
