import { describe, expect, it } from 'vitest';
import { packTerm, unpackTerm } from '../../../src/casus/glossary.ts';
import { createTermFinder } from '../../../src/casus/index.ts';

const TERMS = [
  { id: 'zorgcontinuum', term: 'zorgcontinuüm', synonyms: ['zorgfasen'], forms: ['zorgcontinuum', 'zorgfasen'] },
  { id: 'gok', term: 'gelijke onderwijskansen', abbreviation: 'GOK', synonyms: [], forms: [] },
  { id: 'hgw', term: 'handelingsgericht werken (HGW)', forms: ['handelingsgericht werken (HGW)'] },
];

describe('the glossary on its way to the browser', () => {
  it('carries each form once and nothing else', () =>
    expect(TERMS.map(packTerm)).toEqual([
      ['zorgcontinuum', 'zorgcontinuüm', 'zorgfasen', 'zorgcontinuum'],
      ['gok', 'gelijke onderwijskansen', 'GOK'],
      ['hgw', 'handelingsgericht werken (HGW)'],
    ]));

  it('finds the same after the journey', () => {
    const text = 'HGW, zorgfasen en GOK; ik gok dat het zorgcontinuum ook telt.';
    const here = createTermFinder(TERMS).find(text);
    expect(createTermFinder(TERMS.map(packTerm).map(unpackTerm)).find(text)).toEqual(here);
    expect(here.map(({ id }) => id)).toEqual(['hgw', 'zorgcontinuum', 'gok', 'zorgcontinuum']);
  });
});
