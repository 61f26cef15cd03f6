import { preventionPlan as text } from '../../text/preventionPlan.ts';
import { csvCell, csvFile } from '../kit/csv.ts';
import type { Sheet, SheetPart } from '../kit/sheet.ts';
import { actionsIn, balanceOf, type Exercise, isEmpty, type State } from './model.ts';

/** The plan as a grid from the top down, with the context and what was written. @param at epoch ms of the last change */
export function sheetOf(exercise: Exercise, state: State, at: number): Sheet {
  if (isEmpty(state)) return [];
  const { levels, domains, ground, reflections } = exercise;
  const cell = (level: string, domain: string) =>
    actionsIn(state, level, domain)
      .map((action) => text.sheetAction(action.text.trim(), action.add ? text.sheetAdd : text.sheetHas, action.who.trim()))
      .join('; ') || text.nothing;
  const { wellBeing, problem, leans } = balanceOf(exercise, state);
  const written = (prompt: string, words: string | undefined): SheetPart[] => (words?.trim() ? [{ is: 'asked', text: prompt }, { is: 'written', text: words.trim() }] : []);
  return [
    { is: 'note', text: text.on(at) },
    ...(Object.keys(state.actions).length > 0
      ? ([
          {
            is: 'table',
            head: [text.sheetTable, ...domains.map(({ name }) => name)],
            rows: [...levels].reverse().map((level) => [text.level(level.number, level.name), ...domains.map(({ id }) => cell(level.id, id))]),
          },
          ...(leans === 'few' ? [] : [{ is: 'note', text: `${text.sum(wellBeing, problem)} ${text.leans[leans]}` } as const]),
        ] satisfies Sheet)
      : []),
    ...written(ground.prompt, state.ground),
    ...reflections.flatMap(({ id, prompt }) => written(prompt, state.texts[id])),
  ];
}

/** One row per action, from the base up and domain by domain. */
export function toCsv({ levels, domains }: Exercise, state: State): string {
  const rows = levels.flatMap((level) =>
    domains.flatMap(({ id, name }) => actionsIn(state, level.id, id).map((action) => [String(level.number), level.name, name, action.text.trim(), action.add ? text.sheetAdd : text.sheetHas, action.who.trim()])),
  );
  return csvFile([text.csvHead, ...rows].map((row) => row.map(csvCell)));
}
