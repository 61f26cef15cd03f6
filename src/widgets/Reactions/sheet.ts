import { reactions as text } from '../../text/reactions.ts';
import type { Sheet } from '../kit/sheet.ts';
import { choicesOf, detour, type Exercise, STANCES, type State, tallyOf } from './model.ts';

/** The window with what was chosen, and the reactions written anew; empty until all incidents were met or something was written. */
export function sheetOf(exercise: Exercise, state: State): Sheet {
  const choices = choicesOf(exercise, state);
  const written = exercise.notes.filter(({ id }) => (state.drafts[id] ?? '').trim());
  const thought = state.thought.trim();
  const complete = choices.length === exercise.incidents.length;
  if (!complete && written.length === 0 && !thought) return [];
  const tally = tallyOf(choices);
  const leaning = detour(tally);
  const window: Sheet = [
    { is: 'heading', text: text.overview.title },
    { is: 'list', items: STANCES.map((stance) => `${text.stances[stance]} (${text.axes[stance]}): ${text.overview.times(tally[stance])}`) },
    ...(leaning ? [{ is: 'note', text: text.overview.detour[leaning] } as const] : []),
    { is: 'note', text: text.overview.honest },
  ];
  return [
    ...(complete ? window : []),
    ...(thought ? ([{ is: 'asked', text: exercise.reflect }, { is: 'written', text: thought }] satisfies Sheet) : []),
    ...written.flatMap(
      (note): Sheet => [
        { is: 'heading', text: note.title },
        { is: 'note', text: note.text },
        { is: 'asked', text: text.sheetOwn },
        { is: 'written', text: state.drafts[note.id]!.trim() },
      ],
    ),
  ];
}
