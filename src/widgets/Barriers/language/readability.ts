import { sentencesIn, wordsIn } from './sentences.ts';
import { syllablesIn } from './syllables.ts';

/** How a text measures. */
export interface Reading {
  words: number;
  sentences: number;
  syllables: number;
  /** Flesch-Douma, rounded; missing when the text is too short to say anything. May lie below 0 or above 100. */
  ease?: number;
}

/** Under this many words one long word changes the figure by several points. */
export const LEAST_WORDS = 30;

/**
 * Reading ease of a Dutch text, the Flesch formula as Douma fitted it to Dutch in 1960:
 * 206.84 − 0.77 × (syllables per hundred words) − 0.93 × (words per sentence). Higher is easier.
 *
 * Source: W. H. Douma, De leesbaarheid van landbouwbladen (Landbouwhogeschool Wageningen, 1960); coefficients and norms
 * checked against Onze Taal 46 (1977), which prints the constant as 206.8.
 */
export function fleschDouma({ words, sentences, syllables }: Omit<Reading, 'ease'>): number {
  return 206.84 - (0.77 * 100 * syllables) / words - (0.93 * words) / sentences;
}

/** Douma's names for the scores: each holds from its number up to the next. */
export const EASE_NAMES = [
  [90, 'zeer gemakkelijk'],
  [80, 'gemakkelijk'],
  [70, 'tamelijk gemakkelijk'],
  [60, 'normaal'],
  [45, 'tamelijk moeilijk'],
  [30, 'moeilijk'],
  [-Infinity, 'zeer moeilijk'],
] as const;
export const easeName = (ease: number): string => EASE_NAMES.find(([from]) => ease >= from)![1];

export function readingOf(text: string): Reading {
  const words = wordsIn(text);
  const counts = { words: words.length, sentences: sentencesIn(text).length, syllables: words.reduce((sum, word) => sum + syllablesIn(word), 0) };
  return counts.words < LEAST_WORDS ? counts : { ...counts, ease: Math.round(fleschDouma(counts)) };
}

/** From this many syllables a word is long, and from one word more than this a sentence: our own choice, no norm. */
export const LONG_WORD = 4;
export const LONG_SENTENCE = 15;

/** The different long words, most syllables first. */
export function longWords(text: string): string[] {
  const found = new Map<string, { word: string; syllables: number }>();
  for (const word of wordsIn(text)) {
    const syllables = syllablesIn(word);
    if (syllables >= LONG_WORD && /\p{Ll}/u.test(word) && !found.has(word.toLowerCase())) found.set(word.toLowerCase(), { word, syllables });
  }
  return [...found.values()].sort((a, b) => b.syllables - a.syllables).map(({ word }) => word);
}

/** The long sentences with their number of words, longest first. */
export function longSentences(text: string): { sentence: string; words: number }[] {
  return sentencesIn(text)
    .map((sentence) => ({ sentence, words: wordsIn(sentence).length }))
    .filter(({ words }) => words > LONG_SENTENCE)
    .sort((a, b) => b.words - a.words);
}
