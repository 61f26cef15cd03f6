import { expect, test } from 'vitest';
import type { Note } from '../../../src/learner/notes/types.ts';
import { groupNotes } from '../../../src/mijncursus/notes.ts';
import { NOON, course } from './fixture.ts';

const note = (id: string, lesson: string, section: string, created = NOON): Note => ({ id, lesson, section, text: id, created, at: created, others: [] });

test('notes stand per lesson in the order of the course and of its sections; what the course no longer has comes last', () => {
  const groups = groupNotes(course, [note('weg', 'h9-weg', 'x'), note('b', 'h1-b', 'drie'), note('a2', 'h1-a', 'twee'), note('a-weg', 'h1-a', 'verdwenen'), note('a1-later', 'h1-a', 'een', NOON + 1), note('a1', 'h1-a', 'een')]);
  expect(groups.map(({ place, notes }) => [place?.title, notes.map((own) => [own.note.id, own.place?.href])])).toEqual([
    ['Les A', [['a1', '/hoofdstuk-1/a/#een'], ['a1-later', '/hoofdstuk-1/a/#een'], ['a2', '/hoofdstuk-1/a/#twee'], ['a-weg', '/hoofdstuk-1/a/']]],
    ['Les B', [['b', '/hoofdstuk-1/b/#drie']]],
    [undefined, [['weg', undefined]]],
  ]);
});
test('without the course every note is still there', () => {
  expect(groupNotes(undefined, [note('a', 'h1-a', 'een'), note('b', 'h1-b', 'drie')]).flatMap(({ notes }) => notes.map((own) => own.note.id))).toEqual(['a', 'b']);
});
