import { kit } from '../../text/kit.ts';
import { ranking as text } from '../../text/ranking.ts';
import { type Ranking, type State, isRanked, orderOf } from './model.ts';

/** The order and what was written as plain text, to paste in a report. `at` is epoch ms of the last change. */
export function asText(exercise: Ranking, state: State, at: number): string {
  const order = isRanked(exercise, state) ? orderOf(exercise, state).map(({ title }, index) => `${index + 1}. ${title}`) : [text.notRanked];
  const written = exercise.reflections.flatMap(({ id, prompt }) => ['', prompt, state.texts[id]?.trim() || text.notWritten]);
  return [exercise.title, text.on(kit.day(at)), '', exercise.question, ...order, ...written, ''].join('\r\n');
}
