import { describe, expect, it } from 'vitest';
import { groupSubject, groupsIn, isGroupSubject, nextNumber, parseGroup, readNames, type Group } from '../../../src/casus/group.ts';
import { answerIdOf, groupOf, questionOf } from '../../../src/learner/answers/group.ts';
import { groupText } from '../../../src/text/group.ts';

const group = (more: Partial<Group> = {}): Group => ({ id: 'k3x9a2b7c1', number: 1, names: ['Amir', 'Lotte'], created: 1000, ...more });
const listed = (one: Group, subject = groupSubject(one.id)) => ({ id: subject, attempts: [{ state: one as unknown }] });

describe('ids of group answers', () => {
  it('tells question and group apart, and gives both back', () => {
    const id = answerIdOf('casus-bas/1', 'k3x9a2b7c1');
    expect(id).toBe('casus-bas/1~groep-k3x9a2b7c1');
    expect(groupOf(id)).toBe('k3x9a2b7c1');
    expect(questionOf(id)).toBe('casus-bas/1');
  });
  it('leaves the answers of one person as they are', () => {
    expect(answerIdOf('casus-bas/1', undefined)).toBe('casus-bas/1');
    expect(groupOf('casus-bas/1')).toBeUndefined();
    expect(questionOf('casus-bas/1')).toBe('casus-bas/1');
  });
  it.each(['casus-bas/1~groep-', 'casus-bas/1~groep-A/B', 'casus-bas/1~groep-abc', `casus-bas/1~groep-${'a'.repeat(25)}`])('%s is no group', (id) => {
    expect(groupOf(id)).toBeUndefined();
    expect(questionOf(id)).toBe(id);
  });
});

describe('names', () => {
  it.each([
    ['Amir, Lotte', ['Amir', 'Lotte']],
    ['Amir en Lotte', ['Amir', 'Lotte']],
    [' Amir ;Lotte &  Jan  Baptist\n', ['Amir', 'Lotte', 'Jan Baptist']],
    ['Benten, Helena', ['Benten', 'Helena']],
    ['', []],
    [' , ', []],
    ['a,b,c,d,e,f', ['a', 'b', 'c', 'd', 'e', 'f']],
  ])('reads %j', (line, names) => expect(readNames(line)).toEqual({ names }));
  it.each([
    ['Amir', 'one'],
    ['a,b,c,d,e,f,g', 'many'],
    [`Amir, ${'x'.repeat(41)}`, 'long'],
  ])('refuses %j', (line, problem) => {
    expect(readNames(line)).toEqual({ problem });
    expect(groupText.problem(problem as 'one')).not.toBe('');
  });
});

describe('stored groups', () => {
  it('reads what it wrote', () => expect(parseGroup(JSON.parse(JSON.stringify(group())))).toEqual(group()));
  it.each([null, 'x', [], {}, group({ id: '../x' }), group({ number: 0 }), group({ names: [''] }), group({ names: Array(7).fill('a') }), { ...group(), names: [3] }, { ...group(), created: 'x' }])('refuses %j', (raw) =>
    expect(parseGroup(raw)).toBeUndefined(),
  );
  it('lists the newest first and passes over what is no group, or another one', () => {
    const second = group({ id: 'zzzz1111', number: 2, names: [], created: 2000 });
    expect(groupsIn([listed(group()), listed(second), listed(group(), 'h1-a/quiz'), listed(group(), groupSubject('other123')), { id: groupSubject('leeg1234'), attempts: [] }])).toEqual([second, group()]);
    expect(nextNumber([group(), second])).toBe(3);
    expect(nextNumber([])).toBe(1);
    expect(isGroupSubject('h1-a/quiz')).toBe(false);
  });
  it('names a group by its names or its number', () => {
    expect(groupText.name(group({ names: ['Amir', 'Lotte', 'Noor'] }))).toBe('Amir, Lotte en Noor');
    expect(groupText.name(group({ names: [], number: 3 }))).toBe('Groep 3');
  });
});
