import { expect, test } from 'vitest';
import { summaryOf } from '../../../../src/mijncursus/summaries/conversation.ts';
import { layoutOf, width } from '../../../../src/widgets/Conversation/layout.ts';
import { begin, emptyState, type FullExercise, say } from '../../../../src/widgets/Conversation/model.ts';
import { sheetOf } from '../../../../src/widgets/Conversation/sheet.ts';
import { sheetAsText } from '../../../../src/widgets/kit/sheet.ts';
import { talk } from './fixture.ts';

const exercise = { id: 'h5-x/gesprek', kind: 'gesprek', title: 'X', intro: 'X.', dialogues: ['proef'], talks: [talk], techniques: [{ id: 'open-vraag', name: 'Open vraag', helps: true, about: 'Zo.' }], lines: [] } satisfies FullExercise;
const one = say(begin(emptyState, talk.id, Date.UTC(2026, 4, 12, 10)), talk, { turn: 'a', choice: 'goed' });
const two = say(one, talk, { turn: 'b', choice: 'een', words: 'Vertel eens.', marks: ['rust'] });
const led = say(two, talk, { turn: 'c', choice: 'half' });

test('the map puts every place below those that lead to it, within its width', () => {
  const { nodes, edges, height } = layoutOf(talk);
  expect(nodes.map(({ name }) => name)).toEqual(['1', '2', '3', 'A', 'B']);
  const y = (id: string) => nodes.find((node) => node.id === id)!.y;
  for (const { from, to } of edges.filter((edge) => !(edge.from === 'c' && edge.to === 'a'))) expect(y(to)).toBeGreaterThan(y(from));
  for (const node of nodes) {
    expect(node.x).toBeGreaterThan(0);
    expect(node.x).toBeLessThan(width);
    expect(node.y).toBeLessThan(height);
  }
  expect(edges.find(({ from, to }) => from === 'b' && to === 'c')!.said).toEqual(['b/een', 'b/twee']);
});

test('a conversation that has ended becomes a transcript with what went on inside', () => {
  const text = sheetAsText('X', sheetOf(exercise, led));
  expect(text).toContain('Tim: Tim a.');
  expect(text).toContain('Wat er in Tim omging: Binnen a.');
  expect(text).toContain('Jij: Zin goed.');
  expect(text).toContain('Open vraag. Effect goed.');
  expect(text).toContain('Jij: Vertel eens.');
  expect(text).toContain('- Ik wacht.');
  expect(text).toContain('Een gesprek dat halverwege blijft.');
});

test('nothing comes of one that has not ended', () => {
  expect(sheetOf(exercise, two)).toEqual([]);
});

test('it is summarised by what was led and seen', () => {
  expect(summaryOf(exercise)(led)).toBe('één gesprek tot het einde gevoerd, één einde gezien');
  expect(summaryOf(exercise)(two)).toBe('nog geen gesprek tot het einde gevoerd');
  expect(summaryOf(exercise)('x')).toBeUndefined();
});
