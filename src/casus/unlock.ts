import { FUNCTION_WORDS } from './function-words.ts';
import { isGibberish } from './gibberish.ts';
import { shingles, wordsOf, type Word } from './words.ts';

/**
 * When "Ons antwoord" opens: the student has written enough words of their own.
 * The rule is a commitment device and no exam. It stops what costs no thought (pasting the question, holding a key,
 * copying one line down) and leaves everything else alone: spelling, style, lists and length of sentences.
 *
 * Appending text never lowers the count, with one exception: the word that completes a line of the question.
 */

/** Default number of words (design, "Unlock rule"); a question may ask another number. */
export const DEFAULT_WORDS = 30;

/**
 * Successive words shared with the question that count as pasting. Four come by chance ("in de fasen van");
 * a student who opens with half the question loses those words and nothing else.
 */
const QUESTION_RUN = 5;
/**
 * Successive words shared with another text on the page (portrait, hints). Longer, because citing the pupil's
 * own short sentence is good evidence: "Als ik stilzit, hoor ik mezelf stilzitten" has seven words.
 */
const SOURCE_RUN = 8;
/** Successive words written before. The stem of a list stays under it ("deze leerling heeft nodig een" has five). */
const REPEAT_RUN = 6;
/**
 * Words that also stand in the question count at most twice as often as words that do not. In real answers they are
 * less than half; a shuffled question has no words of its own and so counts for nothing.
 */
const BORROWED_PER_OWN = 2;
/**
 * How often one word may count: a share of the number of different words. In Dutch prose of 30 words or more a name
 * stays under a sixth and "de" under a quarter of the different words; the minimum lets short texts breathe.
 */
const SHARE_CONTENT = 6;
const SHARE_FUNCTION = 4;
const MIN_USES = 2;

/** Why words did not count, in the order in which a status would name them. */
export const DISCOUNT_REASONS = ['question', 'source', 'repeat', 'gibberish', 'loose'] as const;
/**
 * - `question`: taken from the question
 * - `source`: a passage copied from another text on the page
 * - `repeat`: written before, as a line or as a word used too often
 * - `gibberish`: no word (keyboard row, repeated letter)
 * - `loose`: digits and letters on their own ("5", "1A", "D"); they are welcome but are no words
 */
export type DiscountReason = (typeof DISCOUNT_REASONS)[number];

export interface Discount {
  reason: DiscountReason;
  /** How many words did not count for this reason; at least 1. */
  words: number;
  /** The first of them as written, at most three, to show the student. */
  examples: string[];
}

export interface UnlockResult {
  /** Words the question asks for. */
  needed: number;
  /** Words that count. */
  counted: number;
  /** Words still to write; 0 when unlocked. */
  missing: number;
  /** Words in the text, whether they count or not. */
  written: number;
  unlocked: boolean;
  /** What did not count, per reason, in the order of `DISCOUNT_REASONS`; reasons without words are left out. */
  discounted: Discount[];
}

export interface UnlockOptions {
  /** Words needed; `DEFAULT_WORDS` when absent. */
  needed?: number | undefined;
  /** The text of the question. */
  question: string;
  /** Other texts within reach of copy and paste: portrait, hints, criteria. */
  sources?: readonly string[] | undefined;
}

/**
 * Makes the unlock rule of one question; reading question and sources happens once, so the rule is cheap per keystroke.
 * @returns a pure function from the text of the answer to what counts and what does not; it never throws
 */
export function createUnlockRule({ needed = DEFAULT_WORDS, question, sources = [] }: UnlockOptions) {
  const questionKeys = wordsOf(question).map((word) => word.key);
  const questionWords = new Set(questionKeys);
  // A short question is pasted as a whole; one of one or two words cannot be told from an answer.
  const questionRun = Math.min(QUESTION_RUN, questionKeys.length);
  const questionRuns = new Set(questionRun > 2 ? shingles(questionKeys, questionRun) : []);
  const sourceRuns = new Set(sources.flatMap((text) => shingles(wordsOf(text).map((word) => word.key), SOURCE_RUN)));

  return (text: string): UnlockResult => {
    const words = wordsOf(text);
    const keys = words.map((word) => word.key);
    const reasons: (DiscountReason | undefined)[] = words.map(notAWord);
    const mark = (from: number, to: number, reason: DiscountReason) => {
      for (let i = from; i < to; i++) reasons[i] ??= reason;
    };
    markRuns(keys, questionRun, questionRuns, (from, to) => mark(from, to, 'question'));
    markRuns(keys, SOURCE_RUN, sourceRuns, (from, to) => mark(from, to, 'source'));
    markRepeatedLines(keys, (from, to) => mark(from, to, 'repeat'));
    markOverusedWords(keys, reasons);
    markBorrowedWords(keys, reasons, questionWords);

    const counted = reasons.filter((reason) => reason === undefined).length;
    return {
      needed,
      counted,
      missing: Math.max(0, needed - counted),
      written: words.length,
      unlocked: counted >= needed,
      discounted: summarise(words, reasons),
    };
  };
}

/** Letters that stand as a word: u, ’n, ’t, ’k, ’s, and the A-, B- and C-attest. */
const LETTER_WORDS = new Set('untksabc');

/** Digits, loose letters and keyboard strokes are no words; "OV4" and "3de" are. */
function notAWord({ text, key }: Word): DiscountReason | undefined {
  const letters = key.replace(/[^\p{L}]/gu, '').length;
  if (letters === 0 || (letters === 1 && !LETTER_WORDS.has(key) && /^[a-z\d]+$/.test(key))) return 'loose';
  return isGibberish(text, key) ? 'gibberish' : undefined;
}

/** Calls `mark` for every stretch of the answer that is a run of `size` words of a given text. */
function markRuns(keys: string[], size: number, runs: Set<string>, mark: (from: number, to: number) => void) {
  if (runs.size === 0) return;
  shingles(keys, size).forEach((run, at) => {
    if (runs.has(run)) mark(at, at + size);
  });
}

/** Calls `mark` for every line that stood in the answer before; the first time it counts. */
function markRepeatedLines(keys: string[], mark: (from: number, to: number) => void) {
  const first = new Map<string, number>();
  shingles(keys, REPEAT_RUN).forEach((run, at) => {
    const before = first.get(run);
    if (before === undefined) first.set(run, at);
    else mark(Math.max(at, before + REPEAT_RUN), at + REPEAT_RUN);
  });
}

/** Marks the uses of a word beyond its share of the different words. */
function markOverusedWords(keys: string[], reasons: (DiscountReason | undefined)[]) {
  const different = new Set(keys.filter((_, i) => reasons[i] === undefined)).size;
  const used = new Map<string, number>();
  keys.forEach((key, i) => {
    if (reasons[i] !== undefined) return;
    const share = FUNCTION_WORDS.has(key) ? SHARE_FUNCTION : SHARE_CONTENT;
    const uses = (used.get(key) ?? 0) + 1;
    used.set(key, uses);
    if (uses > Math.max(MIN_USES, Math.ceil(different / share))) reasons[i] = 'repeat';
  });
}

/** Marks words of the question beyond `BORROWED_PER_OWN` for each word that is not in the question. */
function markBorrowedWords(keys: string[], reasons: (DiscountReason | undefined)[], questionWords: Set<string>) {
  const own = keys.filter((key, i) => reasons[i] === undefined && !questionWords.has(key)).length;
  let room = own * BORROWED_PER_OWN;
  keys.forEach((key, i) => {
    if (reasons[i] !== undefined || !questionWords.has(key)) return;
    if (room > 0) room -= 1;
    else reasons[i] = 'question';
  });
}

function summarise(words: Word[], reasons: (DiscountReason | undefined)[]): Discount[] {
  return DISCOUNT_REASONS.flatMap((reason) => {
    const hit = words.filter((_, i) => reasons[i] === reason);
    if (hit.length === 0) return [];
    return [{ reason, words: hit.length, examples: [...new Set(hit.map((word) => word.text))].slice(0, 3) }];
  });
}
