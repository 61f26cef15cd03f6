import { useRef } from 'preact/hooks';
import { useAttempts } from '../../learner/preact/useAttempts.ts';
import { check, choose, firstAnswers, goOn, parseRotation, placeIn, type Rotation, type Settled, startRotation } from './rotation.ts';
import { useLanding } from './useLanding.ts';

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
  const place = placeIn(rotation, ids, settled);
  const title = useLanding<HTMLHeadingElement>();
  // The explanation takes the focus after "Kijk na", not when the page is opened again.
  const asked = useRef(false);
  const firsts = firstAnswers(rotation);
  return {
    ...attempts,
    rotation,
    place,
    /** first answers to the items that (still) exist */
    firsts: new Map(ids.flatMap((id) => (firsts.has(id) ? [[id, firsts.get(id)!] as const] : []))),
    /** for the heading of the item on screen and of the overview; takes the focus when the item changes */
    titleRef: title.ref,
    /** whether the explanation on screen answers a press on "Kijk na" */
    justChecked: asked.current,
    choose: (draft: A) => attempts.set(choose(rotation, draft)),
    check(answer: A) {
      if (place.item === undefined || place.explained !== undefined) return;
      asked.current = true;
      attempts.set(check(rotation, place.item, answer));
    },
    next() {
      asked.current = false;
      title.land();
      attempts.set(goOn(rotation));
    },
    startAgain() {
      title.land();
      attempts.again();
    },
  };
}
