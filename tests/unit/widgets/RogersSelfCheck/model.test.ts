import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse as parseYaml } from 'yaml';
import { describe, expect, test } from 'vitest';
import { exerciseSchema } from '../../../../src/authoring/schemas/index.ts';
import {
  type AttitudeId, type Rating, type SelfCheck, type State,
  answer, attitudeScore, choiceIn, choose, emptyState, lay, neededAnswers, nextStep, parse, pass, patternOf, placeOf, profileOf, progressOf, reactionsOf,
  standingOf, tick, write,
} from '../../../../src/widgets/RogersSelfCheck/model.ts';

const attitudes = ['echtheid', 'empathie', 'waardering'] as const;

/** Nine statements per attitude, the last three reversed: `echtheid-1` to `echtheid-9`. Two options per conversation. */
const check: SelfCheck = {
  id: 'h1-proef/zelftest',
  kind: 'rogers-zelftest',
  title: 'Proef',
  intro: 'Proef',
  scale: ['een', 'twee', 'drie', 'vier', 'vijf'],
  attitudes: attitudes.map((id) => ({
    id,
    name: `Naam ${id}`,
    is: ['a', 'b', 'c'],
    isNot: ['d'],
    profile: { strong: `${id} sterk`, mixed: `${id} gemengd`, growing: `${id} groeiend` },
  })),
  statements: attitudes.flatMap((attitude) =>
    Array.from({ length: 9 }, (_, at) => ({ id: `${attitude}-${at + 1}`, attitude, text: 'Ik …', reversed: at >= 6 })),
  ),
  conversations: Array.from({ length: 6 }, (_, at) => ({
    id: `gesprek-${at + 1}`,
    title: 'Gesprek',
    context: 'In de klas.',
    says: '“…”',
    pressure: 'Druk.',
    lookFor: ['a', 'b'],
    options: [
      { id: 'goed', text: '…', feedback: '…', effect: { echtheid: 2, empathie: 1, waardering: 2 } },
      { id: 'redden', text: '…', feedback: '…', effect: { echtheid: -2, empathie: 1, waardering: -1 } },
      { id: 'koel', text: '…', feedback: '…', effect: { echtheid: 0, empathie: -2, waardering: 0 } },
    ],
  })),
  limits: ['a', 'b', 'c'],
};

/** Answers to statements `from` to `to` of one attitude, all with the same rating. */
function rate(attitude: AttitudeId, from: number, to: number, rating: Rating | 'skip'): State['answers'] {
  return Object.fromEntries(Array.from({ length: to - from + 1 }, (_, at) => [`${attitude}-${from + at}`, rating]));
}
const everywhere = (straight: Rating, reversed: Rating) =>
  Object.assign({}, ...attitudes.flatMap((id) => [rate(id, 1, 6, straight), rate(id, 7, 9, reversed)])) as State['answers'];
const choosing = (option: string, conversations: number[]): State['reactions'] =>
  Object.fromEntries(conversations.map((number) => [`gesprek-${number}`, [option]]));

describe('score of an attitude', () => {
  test('turns reversed statements round: disagreeing with them counts as agreeing with the attitude', () => {
    const answers = { ...rate('empathie', 1, 6, 5), ...rate('empathie', 7, 9, 1) };
    expect(attitudeScore(check, answers, 'empathie')).toMatchObject({ answered: 9, missing: 0, mean: 5, band: 'strong' });
  });

  test('is the mean of the answered statements only', () => {
    const answers = { ...rate('echtheid', 1, 4, 4), ...rate('echtheid', 7, 9, 3) };
    expect(attitudeScore(check, answers, 'echtheid')).toMatchObject({ answered: 7, total: 9, mean: 3.6, band: 'mixed' });
  });

  test('needs six of nine answers, and says how many are missing', () => {
    expect(attitudeScore(check, rate('echtheid', 1, 5, 4), 'echtheid')).toEqual({ attitude: 'echtheid', answered: 5, total: 9, missing: 1 });
    expect(attitudeScore(check, rate('echtheid', 1, 6, 4), 'echtheid').mean).toBe(4);
    expect(attitudeScore(check, {}, 'echtheid')).toEqual({ attitude: 'echtheid', answered: 0, total: 9, missing: 6 });
  });

  test('does not count a skipped statement as an answer', () => {
    const answers = { ...rate('echtheid', 1, 6, 4), ...rate('echtheid', 4, 9, 'skip') };
    expect(attitudeScore(check, answers, 'echtheid')).toMatchObject({ answered: 3, missing: 3 });
  });

  test('asks two thirds of whatever number of statements there is', () => {
    const short = { ...check, statements: check.statements.filter(({ id }) => !id.endsWith('-9')) };
    expect(neededAnswers(short, 'echtheid')).toBe(6);
    expect(neededAnswers(check, 'echtheid')).toBe(6);
  });

  test.each([
    [2, 2, 2.7, 'growing'],
    [3, 3, 3, 'mixed'],
    [4, 3, 3.7, 'mixed'],
    [4, 2, 4, 'strong'],
  ] as const)('straight %i and reversed %i give %f: %s', (straight, reversed, mean, band) => {
    expect(attitudeScore(check, everywhere(straight, reversed), 'waardering')).toMatchObject({ mean, band });
  });

  test('puts the figure that is shown and the band on the same side of a cut-off', () => {
    // 3.96 of 5 is shown as 4.0, so it is strong
    const many = { ...check, statements: Array.from({ length: 25 }, (_, at) => ({ id: `e-${at}`, attitude: 'echtheid' as const, text: 'Ik …', reversed: false })) };
    const answers = Object.fromEntries(many.statements.map(({ id }, at) => [id, at === 0 ? 3 : 4])) as State['answers'];
    expect(attitudeScore(many, answers, 'echtheid')).toMatchObject({ mean: 4, band: 'strong' });
  });

  test('mirrors itself when every answer is mirrored, and stays between 1 and 5', () => {
    const ratings = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(ratings, (values) => {
        const given = (turn: (value: number) => number) =>
          Object.fromEntries(values.map((value, at) => [`echtheid-${at + 1}`, turn(value)])) as State['answers'];
        const mean = attitudeScore(check, given((value) => value), 'echtheid').mean ?? NaN;
        const mirrored = attitudeScore(check, given((value) => 6 - value), 'echtheid').mean ?? NaN;
        expect(mean).toBeGreaterThanOrEqual(1);
        expect(mean).toBeLessThanOrEqual(5);
        expect(mean + mirrored).toBeCloseTo(6, 5);
      }),
    );
  });

  test('ignores answers to statements that the exercise no longer has', () => {
    const answers = { ...rate('echtheid', 1, 6, 4), 'oude-uitspraak': 1 as Rating };
    expect(attitudeScore(check, answers, 'echtheid')).toMatchObject({ answered: 6, mean: 4 });
  });
});

describe('profile', () => {
  test.each([1, 2, 3, 4, 5] as const)('says nothing when every answer is %i, and is strong nowhere', (rating) => {
    const profile = profileOf(check, everywhere(rating, rating));
    expect(profile).toMatchObject({ pattern: 'uniform', saysSomething: false });
    for (const attitude of profile.attitudes) {
      expect(attitude.text).toBeUndefined();
      expect(attitude.tellingStatements).toEqual([]);
      expect(attitude.band).not.toBe('strong');
    }
  });

  test('notices agreement with statements and their opposites alike, and keeps the profile', () => {
    expect(profileOf(check, everywhere(5, 4))).toMatchObject({ pattern: 'agreeing', saysSomething: true });
    expect(patternOf(check, everywhere(1, 2))).toBe('disagreeing');
    expect(patternOf(check, everywhere(4, 2))).toBe('varied');
  });

  test('sees no pattern in a handful of answers', () => {
    expect(patternOf(check, {})).toBe('few');
    expect(patternOf(check, rate('echtheid', 1, 9, 'skip'))).toBe('few');
    expect(patternOf(check, { ...rate('echtheid', 1, 6, 5), ...rate('empathie', 1, 6, 5) })).toBe('few');
  });

  test('gives the text of the band, per attitude, in the order of the exercise', () => {
    const answers = { ...everywhere(4, 2), ...rate('empathie', 1, 6, 2), ...rate('waardering', 1, 9, 'skip') };
    const profile = profileOf(check, answers);
    expect(profile.attitudes.map(({ attitude, text }) => [attitude, text])).toEqual([
      ['echtheid', 'echtheid sterk'],
      ['empathie', 'empathie groeiend'],
      ['waardering', undefined],
    ]);
  });

  test('names the statements that pulled the score down most, at most three', () => {
    const answers = { ...everywhere(4, 2), 'echtheid-2': 2 as Rating, 'echtheid-8': 5 as Rating, 'echtheid-9': 4 as Rating, 'echtheid-1': 2 as Rating };
    const telling = profileOf(check, answers).attitudes[0]?.tellingStatements ?? [];
    expect(telling.map(({ id }) => id)).toEqual(['echtheid-8', 'echtheid-1', 'echtheid-2']);
  });
});

describe('reactions', () => {
  test('adds up the effects of the chosen reactions, with the range that was to be had', () => {
    const summary = reactionsOf(check, { ...choosing('goed', [1]), ...choosing('redden', [2]) });
    expect(summary).toMatchObject({ chosen: 2, total: 6 });
    expect(summary.attitudes.map(({ sum, lowest, highest }) => [sum, lowest, highest])).toEqual([[0, -4, 4], [2, -4, 2], [1, -2, 4]]);
    expect(summary.attitudes[0]?.weakened.map(({ id }) => id)).toEqual(['gesprek-2']);
    expect(summary.attitudes[0]?.strengthened.map(({ id }) => id)).toEqual(['gesprek-1']);
  });

  test('counts the first option opened, however many are looked at afterwards', () => {
    const looked = choose(choose(choose(emptyState, 'gesprek-1', 'redden'), 'gesprek-1', 'goed'), 'gesprek-1', 'redden');
    expect(looked.reactions['gesprek-1']).toEqual(['redden', 'goed']);
    expect(reactionsOf(check, looked.reactions).attitudes[0]?.sum).toBe(-2);
  });

  test('names no tendency in two conversations', () => {
    expect(reactionsOf(check, choosing('redden', [1, 2])).tendencies).toEqual([]);
    expect(reactionsOf(check, {}).tendencies).toEqual([]);
  });

  test('names what comes back in three: what weakens, and what is bought with what', () => {
    const { tendencies } = reactionsOf(check, { ...choosing('redden', [1, 2, 3]), ...choosing('koel', [4]) });
    expect(tendencies.map(({ conversations, ...what }) => ({ ...what, in: conversations.length }))).toEqual([
      { kind: 'weakens', attitude: 'echtheid', in: 3 },
      { kind: 'strengthens', attitude: 'empathie', in: 3 },
      { kind: 'weakens', attitude: 'waardering', in: 3 },
      { kind: 'trades', gains: 'empathie', costs: 'echtheid', in: 3 },
      { kind: 'trades', gains: 'empathie', costs: 'waardering', in: 3 },
    ]);
  });

  test('asks a third of the conversations when there are many', () => {
    const twelve = { ...check, conversations: [...check.conversations, ...check.conversations.map((one) => ({ ...one, id: `${one.id}-b` }))] };
    const all = Object.fromEntries(twelve.conversations.map(({ id }, at) => [id, [at < 3 ? 'koel' : 'goed']]));
    expect(reactionsOf(twelve, all).tendencies.filter(({ kind }) => kind === 'weakens')).toEqual([]);
  });

  test('passes over conversations and options that the exercise no longer has', () => {
    const reactions = { 'oud-gesprek': ['goed'], 'gesprek-1': ['oude-optie'], 'gesprek-2': ['oude-optie', 'goed'] };
    expect(reactionsOf(check, reactions).chosen).toBe(1);
    expect(choiceIn(check.conversations[1]!, reactions)?.id).toBe('goed');
  });
});

describe('progress', () => {
  const handled = (value: Rating | 'skip') => check.statements.reduce((state, { id }) => answer(state, id, value), emptyState);
  const talked = (state: State) => check.conversations.reduce((now, { id }) => choose(now, id, 'goed'), state);

  test('counts skipped statements as handled and not as answered', () => {
    const state = answer(answer(emptyState, 'echtheid-1', 4), 'echtheid-2', 'skip');
    expect(progressOf(check, state)).toEqual({
      statements: { handled: 2, answered: 1, total: 27 },
      conversations: { handled: 0, chosen: 0, total: 6 },
      share: 2 / 33,
      complete: false,
    });
  });

  test('is complete when every statement is handled and every conversation has a choice', () => {
    expect(progressOf(check, talked(handled(3)))).toMatchObject({ share: 1, complete: true });
  });

  test('offers the statements first, then the conversations, then nothing', () => {
    expect(nextStep(check, emptyState)).toMatchObject({ kind: 'statement', statement: { id: 'echtheid-1' } });
    expect(nextStep(check, answer(emptyState, 'echtheid-1', 'skip'))).toMatchObject({ statement: { id: 'echtheid-2' } });
    expect(nextStep(check, choose(handled(3), 'gesprek-1', 'goed'))).toMatchObject({ kind: 'conversation', conversation: { id: 'gesprek-2' } });
    expect(nextStep(check, talked(handled(3)))).toEqual({ kind: 'done' });
  });

  test('lets a conversation be passed over, and taken up again later', () => {
    const passed = pass(handled(3), 'gesprek-1');
    expect(nextStep(check, passed)).toMatchObject({ conversation: { id: 'gesprek-2' } });
    expect(progressOf(check, passed).conversations).toEqual({ handled: 1, chosen: 0, total: 6 });
    expect(progressOf(check, choose(passed, 'gesprek-1', 'goed')).conversations).toMatchObject({ handled: 1, chosen: 1 });
    expect(pass(choose(passed, 'gesprek-1', 'goed'), 'gesprek-1').reactions['gesprek-1']).toEqual(['goed']);
    expect(reactionsOf(check, passed.reactions).chosen).toBe(0);
  });

  test('asks a conversation again when the chosen option left the content', () => {
    const state = { ...handled(3), reactions: { 'gesprek-1': ['oude-optie'] } };
    expect(nextStep(check, state)).toMatchObject({ conversation: { id: 'gesprek-1' } });
  });

  test('comes back to a skipped statement only when its attitude has no score', () => {
    const few = { ...talked(handled(3)), answers: { ...handled(3).answers, ...rate('empathie', 6, 9, 'skip'), ...rate('echtheid', 9, 9, 'skip') } };
    expect(nextStep(check, few)).toMatchObject({ kind: 'revisit', statement: { id: 'empathie-6' } });
    expect(nextStep(check, answer(few, 'empathie-6', 4))).toEqual({ kind: 'done' });
  });
});

describe('stored state', () => {
  test('comes back as it was written', () => {
    const state = write(choose(answer(answer(emptyState, 'a', 5), 'b', 'skip'), 'c', 'd'), 'c', 'Ik zou …');
    expect(parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
    expect(parse({})).toEqual(emptyState);
  });

  test.each([
    undefined, null, 3, 'tekst', [],
    { answers: [] }, { answers: { a: 6 } }, { answers: { a: 2.5 } }, { answers: { a: '4' } }, { answers: null },
    { reactions: { a: 'optie' } }, { reactions: { a: [1] } }, { own: { a: 1 } }, { own: 'tekst' }, { ticked: { a: true } }, { ticked: { a: { punt: 'ja' } } },
  ])('refuses %j', (raw) => {
    expect(parse(raw)).toBeUndefined();
  });

  test('forgets only a place it cannot read', () => {
    const place = { part: 2, statement: 3, conversation: 1 };
    expect(parse({ place })).toEqual({ ...emptyState, place });
    for (const broken of [null, 'x', {}, { ...place, part: 4 }, { ...place, statement: -1 }, { ...place, conversation: 1.5 }]) {
      expect(parse({ own: { a: 'tekst' }, place: broken })).toEqual({ ...emptyState, own: { a: 'tekst' } });
    }
  });

  test('is never changed in place', () => {
    const state = Object.freeze({ answers: Object.freeze({}), reactions: Object.freeze({ c: Object.freeze(['d']) }), own: Object.freeze({}), ticked: Object.freeze({}) });
    expect(choose(state, 'c', 'e').reactions.c).toEqual(['d', 'e']);
    expect(answer(state, 'a', 1).answers).toEqual({ a: 1 });
    expect(state.reactions.c).toEqual(['d']);
  });
});

describe('a reaction in own words', () => {
  const conversation = check.conversations[0]!;

  test('handles a conversation once it is laid beside the points, without a choice', () => {
    const written = write(emptyState, conversation.id, 'Ik zou …');
    expect([standingOf(conversation, written), progressOf(check, written).conversations.handled]).toEqual(['own', 0]);
    const laid = lay(written, conversation.id);
    expect([standingOf(conversation, laid), progressOf(check, laid).conversations]).toEqual(['own', { handled: 1, chosen: 0, total: 6 }]);
  });

  test('keeps its ticks when it is laid again, and the choice when there is one', () => {
    const ticked = tick(lay(choose(emptyState, conversation.id, 'goed'), conversation.id), conversation.id, 'a', true);
    expect(lay(ticked, conversation.id)).toEqual(ticked);
    expect(standingOf(conversation, ticked)).toBe('chosen');
    expect(tick(ticked, conversation.id, 'a', false).ticked[conversation.id]).toEqual({ a: false });
  });

  test('of white space is none', () => {
    expect(standingOf(conversation, write(emptyState, conversation.id, ' \n'))).toBe('open');
    expect(standingOf(conversation, pass(emptyState, conversation.id))).toBe('passed');
  });
});

describe('the place to open at', () => {
  test('is the one the student left', () => {
    const place = { part: 1, statement: 3, conversation: 2 };
    expect(placeOf(check, { ...emptyState, place })).toEqual(place);
  });

  test('is the next step when the content no longer has the one that was left', () => {
    expect(placeOf(check, { ...emptyState, place: { part: 0, statement: 99, conversation: 0 } })).toEqual({ part: 0, statement: 0, conversation: 0 });
  });

  test('is a whole screen of statements, then the first open conversation, then the look back', () => {
    const five = check.statements.slice(0, 5).reduce((state, { id }) => answer(state, id, 3), emptyState);
    expect(placeOf(check, five)).toEqual({ part: 0, statement: 3, conversation: 0 });
    const all = check.statements.reduce((state, { id }) => answer(state, id, 3), emptyState);
    expect(placeOf(check, choose(all, 'gesprek-1', 'goed'))).toEqual({ part: 2, statement: 0, conversation: 1 });
    expect(placeOf(check, check.conversations.reduce((state, { id }) => pass(state, id), all)).part).toBe(3);
  });
});

describe('the self-check of the course', () => {
  const file = new URL('../../../../content/oefeningen/h1-grondhoudingen-van-rogers-zelftest.yaml', import.meta.url);
  const real = exerciseSchema.parse(parseYaml(readFileSync(file, 'utf8'))) as SelfCheck;
  const all = (rating: Rating) => Object.fromEntries(real.statements.map(({ id }) => [id, rating])) as State['answers'];

  test('has nine statements per attitude, three of them reversed', () => {
    for (const attitude of attitudes) {
      const own = real.statements.filter((statement) => statement.attitude === attitude);
      expect([own.length, own.filter(({ reversed }) => reversed).length]).toEqual([9, 3]);
    }
  });

  test('is strong nowhere for who answers everything the same', () => {
    for (const rating of [1, 2, 3, 4, 5] as const) {
      expect(attitudes.map((attitude) => attitudeScore(real, all(rating), attitude).band)).not.toContain('strong');
    }
  });

  test('has, in each conversation, options that differ in what they do', () => {
    for (const { id, options } of real.conversations) {
      const effects = new Set(options.map(({ effect }) => JSON.stringify(effect)));
      expect(effects.size, id).toBe(options.length);
      expect(options.some(({ effect }) => Object.values(effect).some((value) => value < 0)), id).toBe(true);
    }
  });

  test('does not give the strongest reaction away by its place or its length', () => {
    const strongest = real.conversations.map(({ options }) => {
      const sums = options.map(({ effect }) => effect.echtheid + effect.empathie + effect.waardering);
      const lengths = options.map(({ text }) => text.length);
      const place = sums.indexOf(Math.max(...sums));
      return { place, longest: lengths[place] === Math.max(...lengths), spread: Math.max(...lengths) / Math.min(...lengths) };
    });
    for (const place of [0, 1, 2, 3]) expect(strongest.filter((one) => one.place === place).length).toBeLessThanOrEqual(5);
    expect(strongest.filter(({ longest }) => longest).length).toBeLessThanOrEqual(4);
    for (const { spread } of strongest) expect(spread).toBeLessThan(1.4);
  });
});
