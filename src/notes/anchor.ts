import type { Quote } from '../learner/records.ts';

/**
 * Marked passages are kept as text, not as places: the words themselves with a little of what stands before and after
 * (the TextQuoteSelector of the W3C Web Annotation Data Model, https://www.w3.org/TR/annotation-model/#text-quote-selector,
 * where our `before` and `after` are `prefix` and `suffix`), within one section. When the lesson is edited they are looked
 * for again:
 *
 * 1. Everywhere the words stand exactly; of several places the one whose surroundings agree most.
 * 2. Otherwise what stands between the same surroundings now, when it is still largely the same words.
 * 3. Otherwise nowhere: the passage has lost its place (an orphan) and is shown with its words.
 *
 * Capitals, accents and words count; the make of quotation marks, dashes and spaces does not. Pure: strings only.
 */

/** A stretch of a text, `end` not included, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** Characters kept before and after. */
export const CONTEXT = 40;
/** Surroundings must agree in at least this many characters to point at a place by themselves. */
const SURE = 12;
/** Share of the words that must still be there when a passage itself was edited. */
const ALIKE = 0.5;

const MADE_ALIKE: Record<string, string> = { '“': '"', '”': '"', '„': '"', '‘': "'", '’': "'", '–': '-', '—': '-', '\u00A0': ' ', '\u202F': ' ', '\n': ' ', '\t': ' ' };
/** The same text with as many characters, in which the make of quotes, dashes and spaces no longer shows. */
const alike = (text: string): string => text.replace(/[“”„‘’–—\u00A0\u202F\n\t]/g, (char) => MADE_ALIKE[char]!);

/** Moves a border out of the middle of a surrogate pair, so that no half character is kept. */
const whole = (text: string, at: number, by: 1 | -1): number => (at > 0 && at < text.length && /[\uDC00-\uDFFF]/.test(text[at]!) && /[\uD800-\uDBFF]/.test(text[at - 1]!) ? at + by : at);

/** What is kept of a passage. @returns `undefined` when it holds no words */
export function quoteOf(text: string, { start, end }: Span): Quote | undefined {
  let [from, to] = [Math.max(0, Math.min(start, end)), Math.min(text.length, Math.max(start, end))];
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  from = whole(text, from, -1);
  to = whole(text, to, 1);
  const exact = text.slice(from, to);
  if (!/[\p{L}\p{N}]/u.test(exact)) return undefined;
  return {
    exact,
    before: text.slice(whole(text, Math.max(0, from - CONTEXT), 1), from),
    after: text.slice(to, whole(text, Math.min(text.length, to + CONTEXT), -1)),
  };
}

/** How many characters the ends of two texts share. */
function sharedEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[a.length - 1 - count] === b[b.length - 1 - count]) count++;
  return count;
}
/** How many characters the beginnings of two texts share. */
function sharedStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

/** Every place where a word or phrase begins, also where places overlap. */
function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Share of words two texts have in common, 0 to 1 (Dice: twice what is shared, divided by all). */
function likeness(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      shared++;
      left.set(word, count - 1);
    }
  }
  return one.length + other.length === 0 ? 0 : (2 * shared) / (one.length + other.length);
}

/** Finds a passage again. @returns where it stands now, or `undefined` when it has lost its place */
export function findQuote(text: string, quote: Quote): Span | undefined {
  const here = alike(text);
  const [exact, before, after] = [alike(quote.exact), alike(quote.before), alike(quote.after)];
  if (exact === '') return undefined;
  let best: { span: Span; score: number } | undefined;
  for (const start of placesOf(here, exact)) {
    const end = start + exact.length;
    const score = sharedEnd(here.slice(Math.max(0, start - before.length), start), before) + sharedStart(here.slice(end, end + after.length), after);
    if (!best || score > best.score) best = { span: { start, end }, score };
  }
  return best?.span ?? between(here, exact, before, after);
}

/** What stands between the same surroundings, when it is still largely the passage. */
function between(here: string, exact: string, before: string, after: string): Span | undefined {
  const [left, right] = [before.slice(-SURE), after.slice(0, SURE)];
  if (left.length < SURE || right.length < SURE) return undefined;
  let best: { span: Span; score: number } | undefined;
  for (const place of placesOf(here, left)) {
    const start = place + left.length;
    const end = here.indexOf(right, start);
    if (end <= start || end - start > 2 * exact.length + CONTEXT) continue;
    const score = likeness(exact, here.slice(start, end));
    if (score >= ALIKE && (!best || score > best.score)) best = { span: { start, end }, score };
  }
  return best?.span;
}

/** The sentences of a text, as stretches without the space around them. */
export function sentencesOf(text: string): Span[] {
  const cut = new Intl.Segmenter('nl', { granularity: 'sentence' });
  return [...cut.segment(text)].flatMap(({ segment, index }) => {
    const trimmed = segment.trim();
    if (!/[\p{L}\p{N}]/u.test(trimmed)) return [];
    const start = index + segment.indexOf(trimmed);
    return [{ start, end: start + trimmed.length }];
  });
}
