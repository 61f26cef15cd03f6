import { atom } from 'nanostores';
import { type StoredAnswer, listAnswers } from '../learner/answers/index.ts';
import { type StoredAttempts, listAttempts } from '../learner/attempts/index.ts';
import { browser } from '../learner/environment.ts';
import { type Done, onStored, readDone } from '../learner/progress/index.ts';
import { type StoreState, storeState } from '../learner/state.ts';
import { type Course, wordingsOf } from './course.ts';

/** What stands on this device and in the course, read together. */
export interface Snapshot {
  /** `undefined` when it could not be loaded */
  course: Course | undefined;
  done: Done;
  answers: readonly StoredAnswer[];
  attempts: readonly StoredAttempts[];
  storage: StoreState;
}

/** `undefined` until it has been read. All parts of the page look at this one. */
export const snapshot = atom<Snapshot | undefined>(undefined);

/** Someone types in another tab: looks again this long after something was stored (ms). */
const CALM = 400;

let course: Promise<Course | undefined> | undefined;
const fetchCourse = (): Promise<Course | undefined> =>
  fetch(document.querySelector<HTMLElement>('[data-outline]')!.dataset.outline!)
    .then((response) => (response.ok ? (response.json() as Promise<Course>) : undefined))
    .catch(() => undefined);

/** Counts readings, so that a slow one does not come after a later one. */
let turn = 0;

/** Reads everything again. */
export async function look(): Promise<void> {
  const mine = (turn += 1);
  course ??= fetchCourse();
  const known = await course;
  // The next look tries again.
  if (!known) course = undefined;
  const [done, answers, attempts, storage] = await Promise.all([
    readDone(),
    listAnswers(browser, known && wordingsOf(known)),
    listAttempts(),
    storeState(),
  ]);
  if (mine === turn) snapshot.set({ course: known, done, answers, attempts, storage });
}

let watching = false;
/** Reads everything, and keeps looking while the page is open. Calling it again does nothing. */
export function watch(): void {
  if (watching) return;
  watching = true;
  void look();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stale = false;
  const again = () => {
    stale = document.visibilityState === 'hidden';
    if (!stale) void look();
  };
  onStored(() => {
    clearTimeout(timer);
    timer = setTimeout(again, CALM);
  });
  document.addEventListener('visibilitychange', () => stale && again());
  addEventListener('pageshow', ({ persisted }) => persisted && void look());
}
