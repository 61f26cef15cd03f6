import type { Domain, ExerciseOf } from '../../authoring/schemas/index.ts';

export type Signal = ExerciseOf<'domeinenwijzer'>['signals'][number];
export type { Domain };

/** The four domains, in the order of the decree. */
export const domains: readonly Domain[] = ['onderwijsloopbaan', 'leren-en-studeren', 'psychisch-en-sociaal-functioneren', 'preventieve-gezondheidszorg'];

/** Domains that were chosen for one signal. */
export type Answer = readonly Domain[];

/** Recognises a stored answer. */
export const isAnswer = (raw: unknown): raw is Answer => Array.isArray(raw) && raw.every((id) => domains.includes(id));

/**
 * What became of one domain: in front and chosen or missed; defensible and chosen or left; not at issue and
 * chosen all the same, or rightly left.
 */
export type Mark = 'hit' | 'missed' | 'also' | 'alsoLeft' | 'extra' | 'left';
const marks: Record<Signal['domains'][Domain]['fits'], [chosen: Mark, left: Mark]> = { ja: ['hit', 'missed'], ook: ['also', 'alsoLeft'], nee: ['extra', 'left'] };

export interface Judged {
  verdict: 'right' | 'partly' | 'wrong';
  marks: readonly { domain: Domain; mark: Mark; why: string }[];
}

/**
 * Right when every domain in front was chosen and none that is not at issue; defensible ones are free.
 * Wrong when none of the domains in front was chosen.
 */
export function judge(signal: Signal, answer: Answer): Judged {
  const judged = domains.map((domain) => {
    const { fits, why } = signal.domains[domain];
    return { domain, mark: marks[fits][answer.includes(domain) ? 0 : 1], why };
  });
  const has = (mark: Mark) => judged.some((one) => one.mark === mark);
  const verdict = !has('missed') && !has('extra') ? 'right' : has('hit') ? 'partly' : 'wrong';
  return { verdict, marks: judged };
}

/** The domains of a signal that fit in a certain way. */
export const fitting = (signal: Signal, fits: 'ja' | 'ook' | 'nee'): Domain[] => domains.filter((domain) => signal.domains[domain].fits === fits);

export interface DomainCount {
  domain: Domain;
  /** answered signals in which it is in front */
  front: number;
  /** … and was missed */
  missed: number;
  /** answered signals in which it was chosen and is not at issue */
  extra: number;
}

/** How often each domain was seen and missed. @param answers first answer by signal id */
export function countDomains(signals: readonly Signal[], answers: ReadonlyMap<string, Answer>): DomainCount[] {
  const judged = signals.flatMap((signal) => (answers.has(signal.id) ? [judge(signal, answers.get(signal.id)!).marks] : []));
  return domains.map((domain) => {
    const count = (...wanted: Mark[]) => judged.filter((all) => all.some((one) => one.domain === domain && wanted.includes(one.mark))).length;
    return { domain, front: count('hit', 'missed'), missed: count('missed'), extra: count('extra') };
  });
}

/** The domains for which something happened most often, and how often; none when it never did. */
export function most(counts: readonly DomainCount[], what: 'missed' | 'extra'): { domains: Domain[]; count: number } {
  const count = Math.max(...counts.map((one) => one[what]));
  return { domains: count === 0 ? [] : counts.filter((one) => one[what] === count).map(({ domain }) => domain), count };
}

/** How many signals were right at the first answer. @param answers first answer by signal id */
export const rightAtOnce = (signals: readonly Signal[], answers: ReadonlyMap<string, Answer>): number =>
  signals.filter((signal) => answers.has(signal.id) && judge(signal, answers.get(signal.id)!).verdict === 'right').length;
