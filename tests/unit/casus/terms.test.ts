import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTermFinder, type FindableTerm } from '../../../src/casus/index.ts';

const TERMS: FindableTerm[] = [
  { id: 'zorgcontinuum', term: 'zorgcontinuüm' },
  { id: 'brede-basiszorg', term: 'brede basiszorg', synonyms: ['fase 0'], forms: ['basiszorg'] },
  { id: 'uitbreiding-van-zorg', term: 'uitbreiding van zorg', synonyms: ['fase 2'] },
  { id: 'zorg', term: 'zorg' },
  { id: 'clb', term: 'CLB', synonyms: ['centrum voor leerlingenbegeleiding'] },
  { id: 'leerlingenbegeleiding', term: 'leerlingenbegeleiding' },
  { id: 'iac', term: 'IAC', synonyms: ['individueel aangepast curriculum'] },
  { id: 'iac-verslag', term: 'IAC-verslag' },
  { id: 'hgw', term: 'handelingsgericht werken (HGW)', forms: ['handelingsgericht'] },
  { id: 'gok', term: 'gelijke onderwijskansen', abbreviation: 'GOK' },
  { id: 'label', term: 'label' },
  { id: 'redelijke-aanpassing', term: 'redelijke aanpassing' },
  { id: 'onderwijsbehoeften', term: 'onderwijsbehoeften', forms: ['onderwijsbehoefte'] },
  { id: 'dsm-5', term: 'DSM-5', synonyms: ['DSM'] },
  { id: 'remedieren', term: 'remediëren', forms: ['remediëring'] },
  { id: 'leersteun', term: 'leersteun' },
];
const finder = createTermFinder(TERMS);
const ids = (text: string) => finder.find(text).map((hit) => hit.id);

describe('find', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['Niets uit de lijst.', []],
    // case, accents, abbreviations
    ['Het zorgcontinuum en het ZORGCONTINUÜM.', ['zorgcontinuum', 'zorgcontinuum']],
    ['We bellen het clb; het CLB denkt mee.', ['clb', 'clb']],
    ['remedieren of remediëring', ['remedieren', 'remedieren']],
    // brackets in the glossary term
    ['Handelingsgericht werken, kortweg HGW', ['hgw', 'hgw']],
    ['een handelingsgericht traject', ['hgw']],
    // the longest term wins
    ['uitbreiding van zorg is meer dan zorg', ['uitbreiding-van-zorg', 'zorg']],
    ['centrum voor leerlingenbegeleiding', ['clb']],
    ['het IAC-verslag en het IAC', ['iac-verslag', 'iac']],
    ['IAC verslag', ['iac-verslag']],
    ['DSM 5, DSM-5 en de DSM', ['dsm-5', 'dsm-5', 'dsm-5']],
    ['in fase 0 en fase 2', ['brede-basiszorg', 'uitbreiding-van-zorg']],
    // whole words
    ['Bezorgd, zorgzaam en verzorgd', []],
    ['leersteuncentrum', []],
    ['CLB-medewerker', ['clb']],
    // endings
    ['labels, redelijke aanpassingen en een onderwijsbehoefte', ['label', 'redelijke-aanpassing', 'onderwijsbehoeften']],
    // a sentence ends a term
    ['brede. Basiszorg', ['brede-basiszorg']],
    ['Er kwam een uitbreiding, van zorg bleef niets over', ['zorg']],
    ['“redelijke” aanpassing', ['redelijke-aanpassing']],
    ['redelijke\n  aanpassing', ['redelijke-aanpassing']],
    // an ordinary word that looks like an abbreviation
    ['Ik gok dat GOK belangrijk is', ['gok']],
  ])('in %j', (text, expected) => expect(ids(text)).toEqual(expected));

  it('gives the words as written and where they stand', () => {
    const text = 'Eerst de Brede Basiszorg.';
    expect(finder.find(text)).toEqual([{ id: 'brede-basiszorg', text: 'Brede Basiszorg', start: 9, end: 24 }]);
  });

  it('gives a form that two terms share to the first', () => {
    const two = createTermFinder([{ id: 'eerste', term: 'zorg' }, { id: 'tweede', term: 'Zorg' }]);
    expect(two.find('zorg').map((hit) => hit.id)).toEqual(['eerste']);
  });

  it('prefers a form as listed to a form with an ending', () => {
    const two = createTermFinder([{ id: 'type', term: 'type' }, { id: 'types', term: 'types' }]);
    expect(two.find('types').map((hit) => hit.id)).toEqual(['types']);
  });

  it('has nothing to find in an empty glossary', () => expect(createTermFinder([]).find('zorg')).toEqual([]));
});

describe('compare', () => {
  it('tells what both texts have, and what only one has', () => {
    const mine = 'Ik denk aan leersteun en aan het CLB in het zorgcontinuum.';
    const ours = 'In het zorgcontinuüm begint brede basiszorg. Later komt het centrum voor leerlingenbegeleiding.';
    expect(finder.compare(mine, ours)).toEqual({
      shared: [
        { id: 'zorgcontinuum', term: 'zorgcontinuüm' },
        { id: 'clb', term: 'CLB' },
      ],
      onlyMine: [{ id: 'leersteun', term: 'leersteun' }],
      onlyOurs: [{ id: 'brede-basiszorg', term: 'brede basiszorg' }],
    });
  });

  it('names a term once, however often it is used', () => {
    expect(finder.compare('CLB CLB', 'clb en CLB')).toEqual({ shared: [{ id: 'clb', term: 'CLB' }], onlyMine: [], onlyOurs: [] });
  });
});

const forms = TERMS.flatMap(({ term, synonyms = [], forms: others = [] }) => [term, ...synonyms, ...others]);
const anyText = fc.array(fc.oneof(fc.constantFrom(...forms, '.', ',', '\n', 'de', 'in'), fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 40 }).map((parts) => parts.join(' '));

describe('properties', () => {
  it('never throws; hits are in order, apart and in the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const hit of finder.find(text)) {
          expect(hit.start).toBeGreaterThanOrEqual(last);
          expect(hit.end).toBeGreaterThan(hit.start);
          expect(text.slice(hit.start, hit.end)).toBe(hit.text);
          last = hit.end;
        }
      }),
    );
  });

  it('divides the terms of two texts without remainder, and mirrors', () => {
    fc.assert(
      fc.property(anyText, anyText, (mine, ours) => {
        const { shared, onlyMine, onlyOurs } = finder.compare(mine, ours);
        const list = (uses: { id: string }[]) => uses.map((use) => use.id).sort();
        expect(list([...shared, ...onlyMine])).toEqual([...new Set(ids(mine))].sort());
        expect(list([...shared, ...onlyOurs])).toEqual([...new Set(ids(ours))].sort());
        const mirrored = finder.compare(ours, mine);
        expect(list(mirrored.shared)).toEqual(list(shared));
        expect(list(mirrored.onlyMine)).toEqual(list(onlyOurs));
      }),
    );
  });

  it('finds every form of every term on its own, in any case', () => {
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.boolean(), (form, loud) => {
        const found = finder.find(loud ? form.toUpperCase() : form);
        expect(found).toHaveLength(form.includes('(') ? 2 : 1);
      }),
    );
  });
});
