import { useAttempts } from '../../learner/preact/useAttempts.ts';
import { parseRotation, type Rotation, type Settled, startRotation } from './rotation.ts';
import { useTurns } from './useTurns.ts';

/**
 * A stored exercise in which items are asked until each is settled.
 *
 * @param exercise its id
 * @param ids its items, in the order of the content
 * @param isAnswer recognises a stored answer
 * @param settled whether an item needs not be asked again
 */
export function useRotation<A>(exercise: string, ids: readonly string[], isAnswer: (value: unknown) => value is A, settled: Settled<A>) {
  const attempts = useAttempts<Rotation<A>>(exercise, (raw) => parseRotation(raw, isAnswer));
  // A first attempt follows the content, as on paper; later ones are shuffled.
  const rotation = attempts.current?.state ?? startRotation<A>(attempts.past.length);
  const turns = useTurns(rotation, attempts.set, ids, settled);
  return {
    ...attempts,
    ...turns,
    startAgain() {
      turns.land();
      attempts.again();
    },
  };
}
