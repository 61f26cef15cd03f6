import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { closePart, countVisited, neighbour, nothingOpened, openPart, parse, type Part, stretches } from '../../../../src/widgets/DefinitionExplorer/model.ts';

const part = (id: string, text: string): Part => ({ id, text, title: id, explain: 'uitleg', example: 'voorbeeld' });
const quote = 'Zorg is zorg voor wie het nodig heeft, en voor wie het geeft.';
const parts = [part('zorg', 'zorg'), part('wie', 'wie het nodig heeft'), part('geeft', 'wie het geeft')];

/** The words of a cut definition, put together again. */
const together = (cut: ReturnType<typeof stretches>) => cut.map((stretch) => (stretch.part ? stretch.part.text + stretch.after : stretch.words)).join('');

describe('cutting the definition', () => {
  it('loses no word and keeps punctuation with its part', () => {
    const cut = stretches(quote, parts);
    expect(together(cut)).toBe(quote);
    expect(cut).toEqual([
      { words: 'Zorg is ' },
      { part: parts[0], after: '' },
      { words: ' voor ' },
      { part: parts[1], after: ',' },
      { words: ' en voor ' },
      { part: parts[2], after: '.' },
    ]);
  });

  it('takes the same words twice in order', () => {
    const twice = [part('een', 'voor'), part('twee', 'voor')];
    expect(stretches(quote, twice).filter((stretch) => stretch.part)).toHaveLength(2);
    expect(together(stretches(quote, twice))).toBe(quote);
  });

  it('leaves out a part that is not there', () => expect(together(stretches(quote, [part('x', 'iets anders'), ...parts]))).toBe(quote));

  it('cuts the definition of the course into all of its parts', () => {
    const real = parseYaml(readFileSync('content/oefeningen/h1-wat-is-leerlingenbegeleiding-definitie.yaml', 'utf8'));
    const cut = stretches(real.quote, real.parts);
    expect(cut.filter((stretch) => stretch.part)).toHaveLength(real.parts.length);
    expect(together(cut)).toBe(real.quote);
  });
});

describe('opening', () => {
  it('has one part open at a time and remembers which were', () => {
    const state = openPart(openPart(openPart(nothingOpened, 'zorg'), 'geeft'), 'zorg');
    expect(state).toEqual({ visited: ['zorg', 'geeft'], open: 'zorg' });
    expect(closePart(state)).toEqual({ visited: ['zorg', 'geeft'] });
    expect(countVisited(state, parts)).toBe(2);
  });
  it('does not count a part that left the content', () => expect(countVisited({ visited: ['weg', 'zorg'] }, parts)).toBe(1));
  it('knows the neighbours', () => {
    expect(neighbour(parts, 'wie', 1)).toBe(parts[2]);
    expect(neighbour(parts, 'wie', -1)).toBe(parts[0]);
    expect(neighbour(parts, 'zorg', -1)).toBeUndefined();
    expect(neighbour(parts, 'geeft', 1)).toBeUndefined();
  });
});

describe('a stored attempt', () => {
  it('comes back as it was', () => {
    for (const state of [nothingOpened, openPart(nothingOpened, 'zorg'), closePart(openPart(nothingOpened, 'zorg'))]) {
      expect(parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
    }
  });
  it.each([undefined, null, 3, 'x', [], {}, { visited: 'zorg' }, { visited: [1] }, { visited: [], open: 2 }])('is refused when it is %j', (raw) => expect(parse(raw)).toBeUndefined());
  it('never throws', () => fc.assert(fc.property(fc.anything(), (raw) => void parse(raw))));
});
