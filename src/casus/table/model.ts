/** The graad of secondary education; `okan` is the reception class for newcomers, which stands beside them. */
export type Graad = '1' | '2' | '3' | 'okan';

/**
 * The graad of a class as a case names it.
 *
 * @param grade e.g. "1A", "4 doorstroomfinaliteit", "okan"; the content schema allows no other forms
 */
export function graadOf(grade: string): Graad {
  const year = Number(grade[0]);
  if (!year) return 'okan';
  return year < 3 ? '1' : year < 5 ? '2' : '3';
}

/** What the filters know of a case. */
export interface CaseFacts {
  frameworks: readonly string[];
  phases: readonly string[];
  domains: readonly string[];
  graad: string;
  /** Folded text to find words of a theme in. */
  words: string;
}

/** One value per filter; empty means any. The keys are the names in the address. */
export const filterKeys = ['kader', 'fase', 'domein', 'graad', 'thema'] as const;
export type FilterKey = (typeof filterKeys)[number];
export type CaseFilter = Record<FilterKey, string>;

/** Lower case without accents, so that "zorgcontinuum" finds "zorgcontinuüm". */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{Diacritic}/gu, '').toLowerCase();

/** Tells whether a case passes every filter; of the theme each word has to be there, in any order. */
export function fits(facts: CaseFacts, filter: CaseFilter): boolean {
  const has = (values: readonly string[], value: string) => value === '' || values.includes(value);
  return (
    has(facts.frameworks, filter.kader) &&
    has(facts.phases, filter.fase) &&
    has(facts.domains, filter.domein) &&
    has([facts.graad], filter.graad) &&
    fold(filter.thema).split(/[^\p{L}\p{N}]+/u).every((word) => facts.words.includes(word))
  );
}

export const isEmpty = (filter: CaseFilter): boolean => filterKeys.every((key) => filter[key].trim() === '');

/** Reads filters from the query of an address; what is not there is empty. */
export function filterFrom(query: string): CaseFilter {
  const params = new URLSearchParams(query);
  return Object.fromEntries(filterKeys.map((key) => [key, params.get(key) ?? ''])) as CaseFilter;
}

/** The query that restores these filters, with its question mark; empty without filters. */
export function queryOf(filter: CaseFilter): string {
  const params = new URLSearchParams(filterKeys.map((key) => [key, filter[key].trim()]).filter(([, value]) => value) as [string, string][]);
  return params.size > 0 ? `?${params}` : '';
}

export interface Orderable {
  number: number;
  sensitive: boolean;
  /** Per question the ids of its frameworks. */
  questions: readonly (readonly string[])[];
}

/** How many questions of a case hang on nothing but frameworks that a lesson explains. */
export const readyQuestions = ({ questions }: Pick<Orderable, 'questions'>, explained: ReadonlySet<string>): number =>
  questions.filter((frameworks) => frameworks.every((id) => explained.has(id))).length;

/**
 * The order we suggest. First the cases without a content note, then the heavier ones; within both, the cases
 * whose questions a student can best answer with the lessons that exist; the number decides when that is equal.
 *
 * @param explained ids of the frameworks that have a lesson
 */
export function suggestedOrder<T extends Orderable>(cases: readonly T[], explained: ReadonlySet<string>): T[] {
  const ready = (one: T) => readyQuestions(one, explained) / (one.questions.length || 1);
  return [...cases].sort((a, b) => Number(a.sensitive) - Number(b.sensitive) || ready(b) - ready(a) || a.number - b.number);
}
