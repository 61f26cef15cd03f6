/** From this many words on that stand in no backup, the page reminds: about what one case brings. */
export const MANY_WORDS = 300;

/** Whether to remind of a backup. */
export const isDue = ({ words }: { words: number }): boolean => words >= MANY_WORDS;
