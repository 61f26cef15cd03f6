/** Door of the text analysis. */
export { EASE_NAMES, easeName, LEAST_WORDS, LONG_SENTENCE, LONG_WORD, longSentences, longWords, type Reading, readingOf } from './readability.ts';
