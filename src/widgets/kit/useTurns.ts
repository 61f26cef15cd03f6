import { useRef } from 'preact/hooks';
import { check, choose, firstAnswers, goOn, placeIn, type Rotation, type Settled } from './rotation.ts';
import { useLanding } from './useLanding.ts';

/**
 * Taking turns through a rotation that somebody else keeps: for a widget that stores more than the round alone.
 *
 * @param rotation where the student is
 * @param set keeps what became of it
 * @param ids its items, in the order of the content
 * @param settled whether an item needs not be asked again
 */
export function useTurns<A>(rotation: Rotation<A>, set: (next: Rotation<A>) => void, ids: readonly string[], settled: Settled<A>) {
  const place = placeIn(rotation, ids, settled);
  const title = useLanding<HTMLHeadingElement>();
  // The explanation takes the focus after "Kijk na", not when the page is opened again.
  const asked = useRef(false);
  const firsts = firstAnswers(rotation);
  return {
    rotation,
    place,
    /** first answers to the items that (still) exist */
    firsts: new Map(ids.flatMap((id) => (firsts.has(id) ? [[id, firsts.get(id)!] as const] : []))),
    /** for the heading of the item on screen and of the overview; takes the focus when the item changes */
    titleRef: title.ref,
    /** brings the focus to that heading after the next change */
    land: title.land,
    /** whether the explanation on screen answers a press on "Kijk na" */
    justChecked: asked.current,
    choose: (draft: A) => set(choose(rotation, draft)),
    check(answer: A) {
      if (place.item === undefined || place.explained !== undefined) return;
      asked.current = true;
      set(check(rotation, place.item, answer));
    },
    next() {
      asked.current = false;
      title.land();
      set(goOn(rotation));
    },
  };
}
