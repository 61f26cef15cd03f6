import { preventionPyramid as text } from '../../text/preventionPyramid.ts';
import type { Sheet } from '../kit/sheet.ts';
import { type Exercise, ownActions, shapeOf, type State } from './model.ts';

/** The pyramid of the student's own school, from the top down, with its balance; empty when nothing was written. */
export function sheetOf(exercise: Exercise, state: State): Sheet {
  const actions = ownActions(exercise, state);
  const thought = state.thought.trim();
  if (actions.flat().length === 0 && !thought) return [];
  const shape = shapeOf(actions);
  const rows = exercise.levels.map(({ name }, number) => [text.own.field(number, name), actions[number]!.join('; ') || '–']).reverse();
  return [
    { is: 'heading', text: text.own.title },
    { is: 'table', head: [text.overview.level, text.item], rows },
    ...(shape ? ([{ is: 'asked', text: text.sheetBalance }, { is: 'note', text: [text.own.shape(shape.wellbeing, shape.problem), text.own.fullest(shape.fullest)].join(' ').trim() }] satisfies Sheet) : []),
    ...(thought ? ([{ is: 'asked', text: exercise.reflect }, { is: 'written', text: thought }] satisfies Sheet) : []),
  ];
}
