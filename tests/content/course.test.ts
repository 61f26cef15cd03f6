import { expect, test } from 'vitest';
import { checkContent, figureNames, formatProblem, loadContent, unregistered } from '../../src/authoring/index.ts';

const content = await loadContent('content');
const { problems, ids } = checkContent(content, await figureNames('src/components/figures'));

test('the content of the course has no problems', () => {
  expect(problems.map(formatProblem)).toEqual([]);
});

test('every id that answers hang on is in the register', () => {
  expect(unregistered(content.register, ids)).toEqual([]);
});

test('no two model answers share a sentence', () => {
  const seen = new Map<string, string>();
  const shared: string[] = [];
  for (const { file, body } of content.questions) {
    for (const sentence of body.split(/(?<=[.?!])\s+/).map((text) => text.trim().toLowerCase()).filter((text) => text.split(' ').length > 4)) {
      const other = seen.get(sentence);
      if (other && other !== file) shared.push(`${file} and ${other}: ${sentence}`);
      seen.set(sentence, file);
    }
  }
  expect(shared).toEqual([]);
});

test('straight quotes do not stand in running text', () => {
  const straight = [...content.lessons, ...content.cases, ...content.questions].flatMap(({ file, body }) => {
    const text = body.replace(/<[^>]+>/g, '').replace(/`[^`]*`/g, '');
    return [...text.matchAll(/.{0,20}["].{0,20}|\w'\w.{0,10}/g)].map(([match]) => `${file}: ${match}`);
  });
  expect(straight).toEqual([]);
});
