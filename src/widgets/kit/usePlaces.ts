import { useState } from 'preact/hooks';
import type { UsedAttempts } from '../../learner/preact/useAttempts.ts';
import { useLanding } from './useLanding.ts';

/**
 * Going about in an exercise of many items or steps, one of them on screen.
 *
 * @param attempts what is stored; its state tells in `at` where the student was
 * @param empty the state before anything was done
 */
export function usePlaces<S extends { at?: number }>({ current, handle, set, again }: UsedAttempts<S>, empty: S) {
  const [visited, visit] = useState<number>();
  const { ref: titleRef, land } = useLanding<HTMLHeadingElement>();
  const state = current?.state ?? empty;
  /** The state in this moment, also between a change and the render that follows it. */
  const latest = () => handle?.current.get()?.state ?? empty;
  return {
    state,
    latest,
    /** place of what is on screen, from 0; may lie past the last item when the content shrank */
    at: visited ?? state.at ?? 0,
    /** for the heading of what is on screen; takes the focus when that changes */
    titleRef,
    land,
    go(to: number) {
      land();
      visit(to);
      // Where one is alone is no attempt: it is stored with something done.
      if (handle?.current.get()) set({ ...latest(), at: to });
    },
    restart() {
      again();
      land();
      visit(0);
    },
  };
}
