import { statements as text } from '../../text/statements.ts';
import type { Sheet } from '../kit/sheet.ts';
import { type State, type Statements, profileOf, scoredIn } from './model.ts';

/** The scores and arguments, the profile in words, and what was written after it. */
export function sheetOf(exercise: Statements, state: State): Sheet {
  if (scoredIn(exercise, state) === 0 && !state.closing.trim()) return [];
  const { scale, statements, closing } = exercise;
  const profile = profileOf(exercise, state.scores).filter(({ stand }) => stand !== 'unknown');
  return [
    {
      is: 'table',
      head: text.sheetHead,
      rows: statements.flatMap(({ id, text: statement }) => {
        const score = state.scores[id];
        return score === undefined ? [] : [[statement, scale[score - 1]!, state.why[id]?.trim() || '–']];
      }),
    },
    ...profile.flatMap(({ theme, stand }): Sheet => [{ is: 'note', text: `${theme.name.charAt(0).toUpperCase()}${theme.name.slice(1)}: ${stand === 'mixed' ? text.mixed : theme[stand as 'low']}` }]),
    ...(state.closing.trim() ? ([{ is: 'asked', text: closing.prompt }, { is: 'written', text: state.closing.trim() }] satisfies Sheet) : []),
  ];
}
