import { map } from 'nanostores';
import type { Stage } from '../exercise.ts';

/** Stage of every question on the page, by id. The questions fill it, the overview above them shows it. */
export const stages = map<Record<string, Stage>>({});
