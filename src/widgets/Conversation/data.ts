import type { FullExercise } from './model.ts';

const known = new Map<string, Promise<FullExercise>>();

async function fetchFull(address: string): Promise<FullExercise> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as FullExercise;
}

/**
 * The conversations of an exercise: too much text to send along with every lesson page. Fetched once per page.
 *
 * @throws when it cannot be had; asking again tries again
 */
export function loadFull(address: string): Promise<FullExercise> {
  const loading = known.get(address) ?? fetchFull(address);
  known.set(address, loading);
  loading.catch(() => known.delete(address));
  return loading;
}
