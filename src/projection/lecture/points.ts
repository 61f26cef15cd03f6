/** Letters of one point, and of one page of points, of a model answer. */
export const POINT = 340;
export const PAGE = 720;

/**
 * Sentences of a paragraph in groups that can be taken in at a glance.
 *
 * @param sentences lengths of the sentences
 * @returns how many sentences each group takes
 */
export function groupSentences(sentences: readonly number[], most = POINT): number[] {
  const total = sentences.reduce((sum, length) => sum + length, 0);
  const groups = Math.max(1, Math.ceil(total / most));
  const share = total / groups;
  const counts: number[] = [];
  let used = Infinity;
  for (const length of sentences) {
    if (used === Infinity || used + length / 2 > share) {
      counts.push(0);
      used = 0;
    }
    counts[counts.length - 1]! += 1;
    used += length;
  }
  return counts;
}

/**
 * Which points stand on one page together.
 *
 * @param lengths letters of every point
 * @returns the page of every point, counted from 0
 */
export function pagesOf(lengths: readonly number[], most = PAGE): number[] {
  let page = 0;
  let used = 0;
  return lengths.map((length) => {
    if (used > 0 && used + length > most) {
      page += 1;
      used = 0;
    }
    used += length;
    return page;
  });
}
