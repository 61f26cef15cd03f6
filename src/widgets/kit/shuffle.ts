/**
 * Pseudo-random numbers that are the same for the same seed (mulberry32), so that a shuffled exercise
 * looks the same after a reload.
 *
 * @param seed any integer
 * @returns a function that gives the next number, 0 ≤ n < 1
 */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * The items in an order that depends only on the seed (Fisher–Yates). The input is left as it was.
 */
export function shuffle<T>(items: readonly T[], seed: number): T[] {
  const next = random(seed);
  const result = [...items];
  for (let i = result.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1));
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}

/** A seed for a new attempt. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! | 0;
}
