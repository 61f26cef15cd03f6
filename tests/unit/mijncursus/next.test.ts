import { describe, expect, test } from 'vitest';
import { ownAnswers } from '../../../src/mijncursus/answers.ts';
import { nextStep } from '../../../src/mijncursus/next.ts';
import type { Done } from '../../../src/learner/progress/types.ts';
import type { StoredAnswer } from '../../../src/learner/answers/types.ts';
import { where } from '../../../src/text/mijnCursus.ts';
import { NOON, course, first, stored } from './fixture.ts';

const allRead = { 'h0-welkom#thuis': 1, 'h1-a#een': 1, 'h1-a#twee': 1, 'h1-b#drie': 1 };
const allPractised = { 'h1-a/quiz': 1, 'h1-b/web': 1 };
const step = (done: Partial<Done>, answers: StoredAnswer[] = []) =>
  nextStep(course, { read: {}, practised: {}, questions: {}, ...done }, ownAnswers(course, answers));

describe('what to do next', () => {
  test('nothing done: the first lesson', () => {
    expect(step({})).toMatchObject({ kind: 'start', lesson: { lesson: 'h0-welkom', href: '/welkom/' } });
  });
  test('continues in the section the student was in', () => {
    expect(step({ place: { lesson: 'h1-a', section: 'twee', at: NOON } })).toMatchObject({ kind: 'continue', lesson: { section: 'twee', href: '/hoofdstuk-1/a/#twee' } });
  });
  test('was that section read: the next unread one of the lesson, also before it', () => {
    expect(step({ place: { lesson: 'h1-a', section: 'een', at: NOON }, read: { 'h1-a#een': 1 } })).toMatchObject({ kind: 'continue', lesson: { section: 'twee' } });
    expect(step({ place: { lesson: 'h1-a', section: 'twee', at: NOON }, read: { 'h1-a#twee': 1 } })).toMatchObject({ kind: 'continue', lesson: { section: 'een' } });
  });
  test('an answer written after reading comes first, one from before does not', () => {
    const begun = stored('casus-bas/2', { draft: 'bezig' }, {}, NOON + 1);
    expect(step({ place: { lesson: 'h1-a', at: NOON } }, [begun])).toMatchObject({ kind: 'write', question: { id: 'casus-bas/2' } });
    expect(step({ place: { lesson: 'h1-a', at: NOON + 2 } }, [begun])).toMatchObject({ kind: 'continue' });
  });
  test('the lesson read to its end: the first unread section of the course', () => {
    const read = { 'h1-a#een': 1, 'h1-a#twee': 1 };
    expect(step({ place: { lesson: 'h1-a', section: 'twee', at: NOON }, read })).toMatchObject({ kind: 'read', lesson: { lesson: 'h0-welkom', section: 'thuis' } });
  });
  test('a lesson that is no longer in the course is passed over', () => {
    expect(step({ place: { lesson: 'weg', at: NOON } })).toMatchObject({ kind: 'read' });
  });
  test('all read: an exercise, then a question, then reworking', () => {
    expect(step({ read: allRead, practised: { 'h1-a/quiz': 1 } })).toMatchObject({ kind: 'practise', exercise: { id: 'h1-b/web', href: '/hoofdstuk-1/b/#oefening-h1-b-web' } });
    expect(step({ read: allRead, practised: allPractised })).toMatchObject({ kind: 'answer', question: { id: 'casus-bas/1' } });
    const open = (id: string, rework = '') => stored(id, { first: first('tekst', NOON), rework });
    const questions = { 'casus-bas/1': 1, 'casus-bas/2': 1, 'casus-bas/3': 1 };
    const answers = [open('casus-bas/1', 'beter'), open('casus-bas/2'), open('casus-bas/3')];
    expect(step({ read: allRead, practised: allPractised, questions }, answers)).toMatchObject({ kind: 'rework', question: { id: 'casus-bas/2' } });
    const better = ['casus-bas/1', 'casus-bas/2', 'casus-bas/3'].map((id) => open(id, 'beter'));
    expect(step({ read: allRead, practised: allPractised, questions }, better)).toEqual({ kind: 'done' });
  });
  test('a question that was begun long ago comes before one that was not', () => {
    const place = { lesson: 'h1-b', section: 'drie', at: NOON + 9 };
    const answers = [stored('casus-bas/3', { draft: 'bezig' }, {}, NOON)];
    expect(step({ read: allRead, practised: allPractised, place }, answers)).toMatchObject({ kind: 'answer', question: { id: 'casus-bas/3' } });
  });
  test('an empty course asks nothing', () => {
    expect(nextStep({ lessons: {}, exercises: {}, cases: {}, chapters: [] }, { read: {}, practised: {}, questions: {} }, [])).toEqual({ kind: 'done' });
  });
  test('every step has words and a reason', () => {
    expect(where.step(step({}))).toBe('Begin bij “Welkom”');
    expect(where.step(step({ place: { lesson: 'h1-a', section: 'twee', at: NOON } }))).toBe('Lees verder: “Deel twee” in les 1.1, Les A');
    expect(where.step(step({ read: allRead }))).toBe('Maak de oefening “Quiz” in les 1.1, Les A');
    expect(where.step(step({ read: allRead, practised: allPractised }))).toBe('Beantwoord vraag 1 van “Bas hoort zichzelf stilzitten”: De eerste');
    for (const reason of Object.values(where.why)) expect(reason).toMatch(/\.$/);
  });
});
