import { expect, it } from 'vitest';
import { groupSubject, type Group } from '../../../src/casus/group.ts';
import { answersIn } from '../../../src/learner/answers/list.ts';
import { promptHash } from '../../../src/learner/answers/prompt.ts';
import { practiceOf } from '../../../src/mijncursus/exercises.ts';
import { fileSlug, groupWork } from '../../../src/mijncursus/groups.ts';
import { readableFile } from '../../../src/mijncursus/readable-file.ts';
import { untouched } from '../../../src/mijncursus/chapters.ts';
import { course, NOON, stored } from './fixture.ts';

const group: Group = { id: 'aaaa1111', number: 1, names: ['Zoë', 'Amir'], created: NOON };
const attempts = [{ id: groupSubject(group.id), attempts: [{ id: 'x', state: group, started: NOON, at: NOON }] }];
const answers = [
  { ...stored('casus-bas/2~groep-aaaa1111', { draft: 'Tweede van ons.' }), group: 'aaaa1111' },
  { ...stored('casus-bas/1~groep-aaaa1111', { draft: 'Eerste van ons.' }), group: 'aaaa1111' },
  { ...stored('casus-bas/1~groep-bbbb2222', { draft: 'Van wie?' }), group: 'bbbb2222' },
  stored('casus-bas/1', { draft: 'Van mij alleen.' }),
];

it('puts answers under their group, beside the questions they belong to', () => {
  const [known, lost, ...rest] = groupWork(course, answers, attempts);
  expect(rest).toEqual([]);
  expect(known!.group).toEqual(group);
  expect(known!.answers.map(({ place, text, removed }) => [place?.id, text, removed])).toEqual([
    ['casus-bas/1', 'Eerste van ons.', false],
    ['casus-bas/2', 'Tweede van ons.', false],
  ]);
  expect(lost!.group).toBeUndefined();
  expect(lost!.answers.map(({ text }) => text)).toEqual(['Van wie?']);
});

it('makes one file of all answers of a group and of nobody else', () => {
  const [known] = groupWork(course, answers, attempts);
  const file = readableFile(known!.answers, 'txt', NOON, 'Antwoorden van Zoë en Amir');
  expect(file).toContain('Antwoorden van Zoë en Amir');
  expect(file).toContain('Eerste van ons.');
  expect(file).toContain('Tweede van ons.');
  expect(file).not.toContain('Van mij alleen.');
  expect(fileSlug('Groep: Zoë en Amir')).toBe('groep-zoe-en-amir');
  expect(fileSlug('***')).toBe('groep');
});

it('does not count a group as an exercise', () => {
  expect(practiceOf(course, attempts, { ...untouched, practised: { [groupSubject('aaaa1111')]: NOON } })).toEqual([]);
});

it('the store tells the group, and compares with the wording of the question', () => {
  const record = { v: 1, id: 'r1', kind: 'text', subject: 'casus-bas/1~groep-aaaa1111', at: NOON, by: 'w', slot: 'answer', text: 'Samen.', prompt: promptHash('Oud?') };
  const wording = { v: 1, id: 'r2', kind: 'prompt', subject: record.subject, at: NOON, by: 'w', hash: promptHash('Oud?'), text: 'Oud?' };
  const [answer] = answersIn([record, wording], { 'casus-bas/1': 'Nieuw?' });
  expect(answer!.group).toBe('aaaa1111');
  expect(answer!.view.draft).toBe('Samen.');
  expect(answer!.view.writtenFor?.text).toBe('Oud?');
  expect(answersIn([{ ...record, subject: 'casus-bas/1' }])[0]).not.toHaveProperty('group');
});
