/**
 * Syllables of Dutch words, counted by their vowel sounds. Pure.
 *
 * Dutch spelling shows its syllables well: every sound group of vowels is one, and a trema marks where a new one
 * begins. What spelling hides (loanwords) is mended by a few rewritings; a name or an English word may be one off.
 */

/** Vowel letters that are one sound together; the longest come first. */
const SOUND = /aai|ooi|oei|eeu|eau|ieu(?![rsz])|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ij|ei|ai|oi|[aeiouy]/g;

/** Spellings that would mislead the count, and how they sound; `|` parts two syllables. */
const REWRITE: readonly [RegExp, string][] = [
  // “museum”, “lyceum”: two sounds; “reumatisch” keeps its one.
  [/eum(?=$|s$)/g, 'e|um'],
  // The u of “quiz” and “quota” is no vowel of its own.
  [/qu(?=[aeiouy])/g, 'kw'],
  // A y before a vowel is a consonant: “yoga”, “royaal”.
  [/(^|[aeou])y(?=[aeiou])/g, '$1j'],
  [/team/g, 'tiem'],
  [/load/g, 'lood'],
  [/online/g, 'onlijn'],
  [/phone/g, 'foon'],
];

/** Lower case; a trema becomes a boundary before its letter, other accents are dropped: “coördinator” is “co|ordinator”. */
function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{L})\u0308/gu, '|$1')
    .replace(/\p{M}/gu, '')
    .replace(/ĳ/g, 'ij');
}

/**
 * @param word one word, as written; may hold a hyphen or an apostrophe
 * @returns at least 1. An abbreviation without vowels counts its letters (“CLB” is three), a number counts as one.
 */
export function syllablesIn(word: string): number {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters === '') return 1;
  const sounds = REWRITE.reduce((text, [from, to]) => text.replace(from, to), plain(word)).match(SOUND)?.length ?? 0;
  if (sounds > 0) return sounds;
  return letters.length > 1 && letters === letters.toUpperCase() ? letters.length : 1;
}
