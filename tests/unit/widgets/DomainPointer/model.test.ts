import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, countDomains, type Domain, domains, fitting, isAnswer, judge, most, rightAtOnce, type Signal } from '../../../../src/widgets/DomainPointer/model.ts';

const [loopbaan, leren, welzijn, gezond] = domains as [Domain, Domain, Domain, Domain];
type Fits = Signal['domains'][Domain]['fits'];
const signal = (id: string, ...fits: [Fits, Fits, Fits, Fits]): Signal => ({
  id,
  situation: id,
  together: 'samen',
  domains: Object.fromEntries(domains.map((domain, index) => [domain, { fits: fits[index]!, why: `${id} ${domain}` }])) as Signal['domains'],
});
const toets = signal('toets', 'nee', 'ja', 'ook', 'nee');
const prik = signal('prik', 'nee', 'nee', 'ja', 'ja');

describe('judging one signal', () => {
  it.each<[Answer, string]>([
    [[leren], 'right'], [[leren, welzijn], 'right'], [[leren, loopbaan], 'partly'], [[leren, welzijn, gezond], 'partly'], [[welzijn], 'wrong'], [[loopbaan], 'wrong'],
  ])('%j for one domain in front is %s', (answer, verdict) => expect(judge(toets, answer).verdict).toBe(verdict));

  it.each<[Answer, string]>([[[welzijn, gezond], 'right'], [[welzijn], 'partly'], [[gezond, leren], 'partly'], [[leren], 'wrong']])(
    '%j for two domains in front is %s',
    (answer, verdict) => expect(judge(prik, answer).verdict).toBe(verdict),
  );

  it('marks every domain, with why', () => {
    expect(judge(toets, [welzijn, loopbaan]).marks).toEqual([
      { domain: loopbaan, mark: 'extra', why: `toets ${loopbaan}` },
      { domain: leren, mark: 'missed', why: `toets ${leren}` },
      { domain: welzijn, mark: 'also', why: `toets ${welzijn}` },
      { domain: gezond, mark: 'left', why: `toets ${gezond}` },
    ]);
    expect(judge(toets, [leren]).marks.map(({ mark }) => mark)).toEqual(['left', 'hit', 'alsoLeft', 'left']);
  });

  it('takes all that is in front with anything defensible', () => {
    fc.assert(
      fc.property(fc.tuple(...domains.map(() => fc.constantFrom<Fits>('ja', 'ook', 'nee'))), fc.subarray([...domains]), (fits, answer) => {
        const one = signal('x', ...(fits as [Fits, Fits, Fits, Fits]));
        const right = fitting(one, 'ja').every((domain) => answer.includes(domain)) && !fitting(one, 'nee').some((domain) => answer.includes(domain));
        expect(judge(one, answer).verdict === 'right').toBe(right);
      }),
    );
  });
});

describe('which domain is missed', () => {
  const answers = new Map<string, Answer>([
    ['toets', [loopbaan]],
    ['prik', [welzijn]],
  ]);
  it('is counted over the first answers', () => {
    expect(countDomains([toets, prik], answers)).toEqual([
      { domain: loopbaan, front: 0, missed: 0, extra: 1 },
      { domain: leren, front: 1, missed: 1, extra: 0 },
      { domain: welzijn, front: 1, missed: 0, extra: 0 },
      { domain: gezond, front: 1, missed: 1, extra: 0 },
    ]);
    expect(rightAtOnce([toets, prik], answers)).toBe(0);
    expect(rightAtOnce([toets, prik], new Map([['toets', [leren]]]))).toBe(1);
  });
  it('names all that were missed most, and none when nothing was', () => {
    const counts = countDomains([toets, prik], answers);
    expect(most(counts, 'missed')).toEqual({ domains: [leren, gezond], count: 1 });
    expect(most(counts, 'extra')).toEqual({ domains: [loopbaan], count: 1 });
    expect(most(countDomains([toets], new Map([['toets', [leren]]])), 'missed')).toEqual({ domains: [], count: 0 });
  });
  it('leaves out signals without an answer', () => expect(countDomains([toets, prik], new Map()).every(({ front }) => front === 0)).toBe(true));
});

describe('a stored answer', () => {
  it('is a list of domains', () => {
    expect(isAnswer([leren, gezond])).toBe(true);
    expect(isAnswer([])).toBe(true);
    for (const raw of [undefined, null, 'x', [1], ['iets'], {}]) expect(isAnswer(raw)).toBe(false);
  });
});
