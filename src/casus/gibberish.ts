/**
 * Tells words from what a hand makes when it strokes the keyboard.
 * Errs on the side of the writer: a misspelt word, a dialect word, a name or an abbreviation always passes.
 */

/** Rows of the keyboards used in Belgium (AZERTY) and the Netherlands (QWERTY). */
const ROWS = ['azertyuiop', 'qsdfghjklm', 'wxcvbn', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const LINES = ROWS.flatMap((row) => [row, [...row].reverse().join('')]);

/** Successive keys of one row that no Dutch word contains ("property" holds four: e-r-t-y). */
const LONG_RUN = 5;
/** A run of three ("asd") is only telling when such runs make up the whole word. */
const SHORT_RUN = 3;
/** "lln", "lkrn", "vclb" are common shorthand in Flemish schools; five letters without a vowel are not a word. */
const VOWELLESS = 5;
/** Four equal letters in a row exist ("zeeëend", whose key is "zeeeend"); five do not. */
const SAME_LETTER = /(.)\1{4}/;
/** A word that is one letter or syllable three times over ("xxx", "hahaha"); "blabla" is twice and passes. */
const SAME_SYLLABLE = /^(.{1,3})\1{2,}$/;
/** The longest compounds in use stay under this ("meervoudigepersoonlijkheidsstoornis" has 35 letters). */
const LONGEST = 45;

/**
 * Whether a word is no word: a keyboard row, a repeated letter or syllable, letters without a vowel.
 * @param text the word as written
 * @param key the word as compared (see `wordKey`)
 */
export function isGibberish(text: string, key: string): boolean {
  if (key.length > LONGEST) return true;
  // Digits are looked through ("OV4", "3de"). The tests know the Latin alphabet only; other scripts pass.
  const letters = key.replace(/\d/g, '');
  if (!/^[a-z]+$/.test(letters)) return false;
  if (SAME_LETTER.test(letters) || SAME_SYLLABLE.test(letters)) return true;
  if (letters.length >= VOWELLESS && !/[aeiouy]/.test(letters)) return true;
  // Capitals mark an abbreviation: ASD is autism in English, KLM an airline.
  const abbreviation = letters.length <= 4 && text === text.toUpperCase();
  return !abbreviation && isRow(letters);
}

/** Whether a word is stroked along the rows of a keyboard. */
function isRow(letters: string): boolean {
  let at = 0;
  let whole = letters.length >= SHORT_RUN;
  while (at < letters.length) {
    const run = runAt(letters, at);
    if (run >= LONG_RUN) return true;
    if (run < SHORT_RUN) {
      whole = false;
      at += 1;
    } else at += run;
  }
  return whole;
}

/** Length of the longest piece of a keyboard row that starts at `at`. */
function runAt(letters: string, at: number): number {
  let length = 1;
  while (at + length < letters.length && LINES.some((line) => line.includes(letters.slice(at, at + length + 1)))) {
    length += 1;
  }
  return length;
}
