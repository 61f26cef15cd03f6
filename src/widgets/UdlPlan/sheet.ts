import { udlPlan as text } from '../../text/udlPlan.ts';
import type { Sheet, SheetPart } from '../kit/sheet.ts';
import { barriersIn, type Exercise, isEmpty, type State, uncovered, worked } from './model.ts';

/** The plan on one page. @param at epoch ms of the last change */
export function sheetOf(exercise: Exercise, state: State, at: number): Sheet {
  if (isEmpty(exercise, state)) return [];
  const barriers = barriersIn(exercise, state);
  const choices = worked(exercise, state);
  const open = uncovered(exercise, state).map((one) => one.text);
  const written = (asked: string, words: string): SheetPart[] => (words.trim() ? [{ is: 'asked', text: asked }, { is: 'written', text: words.trim() }] : []);
  return [
    { is: 'note', text: [state.subject, state.group].map((words) => words.trim()).concat(text.on(at)).filter((words) => words).join('. ') },
    ...written(text.sheetGoal, state.goal),
    ...(barriers.length > 0 ? ([{ is: 'asked', text: text.sheetBarriers }, { is: 'list', items: barriers.map((one) => one.text) }] satisfies Sheet) : []),
    ...exercise.principles.flatMap((principle): SheetPart[] => {
      const own = choices.filter((choice) => choice.principle === principle);
      if (own.length === 0) return [];
      return [
        { is: 'heading', text: principle.name[0]!.toUpperCase() + principle.name.slice(1) },
        ...own.flatMap(({ option, guideline, how, covers }): SheetPart[] => {
          const gone = barriers.filter(({ id }) => covers[id]).map((one) => one.text);
          return [
            { is: 'asked', text: text.sheetChoice(guideline.name, option.text) },
            { is: 'written', text: how.trim() },
            ...(gone.length > 0 ? [{ is: 'note', text: text.sheetCovers(gone) } as const] : []),
          ];
        }),
      ];
    }),
    ...(open.length > 0 && choices.length > 0 ? [{ is: 'note', text: text.sheetOpen(open) } as const] : []),
    ...written(exercise.rest, state.rest),
    ...(choices.length > 0 ? [{ is: 'note', text: text.sheetSource } as const] : []),
  ];
}
