/** How much of the start and the end two texts share, without counting a character twice. */
function shared(prev: string, next: string): number {
  const most = Math.min(prev.length, next.length);
  let start = 0;
  while (start < most && prev[start] === next[start]) start++;
  let end = 0;
  while (end < most - start && prev[prev.length - 1 - end] === next[next.length - 1 - end]) end++;
  return start + end;
}

/** Characters of `prev` that are gone in `next`, if the change is seen as one edit in one place. */
export const lost = (prev: string, next: string): number => prev.length - shared(prev, next);

/** True when `next` is `prev` with something typed into it: nothing of `prev` is gone. */
export const grows = (prev: string, next: string): boolean => lost(prev, next) === 0;

/** True when every text inside the JSON value `prev` is still there, or has grown, in `next`. */
export function keeps(prev: unknown, next: unknown): boolean {
  if (typeof prev === 'string') return prev === '' || (typeof next === 'string' && grows(prev, next));
  if (typeof prev !== 'object' || prev === null) return true;
  const other = typeof next === 'object' && next !== null ? (next as Record<string, unknown>) : {};
  return Object.entries(prev).every(([key, value]) => keeps(value, Object.hasOwn(other, key) ? other[key] : undefined));
}

/** Order of versions: time, then id, so that every tab and device agrees. */
export const older = (a: { at: number; id: string }, b: { at: number; id: string }): number =>
  a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The newest of some records. */
export const newest = <R extends { at: number; id: string }>(records: readonly R[]): R | undefined =>
  records.reduce<R | undefined>((best, record) => (!best || older(best, record) < 0 ? record : best), undefined);

/**
 * Which versions may go when there are more than `keep`. Each time the one goes that differs least from
 * the version after it, so that what a student once deleted stays recoverable longer than typing errors do.
 * @param versions of one text, in any order
 * @param pinned ids that always stay and do not count
 * @param cost what is lost when `prev` is no longer there but `next` is
 * @returns ids to drop
 */
export function thin<R extends { at: number; id: string }>(
  versions: readonly R[],
  pinned: ReadonlySet<string>,
  keep: number,
  cost: (prev: R, next: R) => number,
): string[] {
  const line = [...versions].sort(older);
  const dropped: string[] = [];
  let free = line.filter(({ id }) => !pinned.has(id)).length;
  for (; free > keep; free--) {
    let at = -1;
    let least = Infinity;
    line.forEach((version, i) => {
      const next = line[i + 1];
      if (pinned.has(version.id) || !next) return;
      const price = cost(version, next);
      if (price < least) [at, least] = [i, price];
    });
    if (at < 0) break;
    dropped.push(line[at]!.id);
    line.splice(at, 1);
  }
  return dropped;
}

/** The last version of every sitting; a sitting ends with a pause of `gap` ms. Oldest first. */
export function sittings<R extends { at: number; id: string }>(versions: readonly R[], gap = 30 * 60_000): R[] {
  const line = [...versions].sort(older);
  return line.filter((version, i) => !line[i + 1] || line[i + 1]!.at - version.at >= gap);
}
