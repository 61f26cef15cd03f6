import { decisionTree as text } from '../../text/decisionTree.ts';
import type { Sheet, SheetPart } from '../kit/sheet.ts';
import { type Exercise, type State, type Walk, type Way, leftTurns, ownId, walked, walkIn, wayOf } from './model.ts';

/** One way with all that belongs to it: per step who, documents and what was chosen, then the ending. */
export function sheetOfWay(exercise: Exercise, way: Way, walk: Walk): SheetPart[] {
  const { ending } = way;
  return [
    ...way.stops.flatMap((stop): SheetPart[] => {
      const { step, choice } = stop;
      const left = leftTurns(stop, walk);
      const written = walk.notes[step.id]?.trim();
      return [
        { is: 'asked', text: text.step(exercise.steps.indexOf(step) + 1, step.title) },
        {
          is: 'list',
          items: [
            `${text.columns.chosen}: ${choice?.text ?? text.openStep}`,
            ...(left.length > 0 ? [text.tried(left.map((one) => one.text))] : []),
            `${text.decides}: ${step.decides}`,
            text.line(text.heard, step.heard),
            text.line(text.documents, step.documents),
            text.line(text.shown, step.shown),
          ],
        },
        ...(written ? [{ is: 'written', text: written } as const] : []),
      ];
    }),
    ...(ending
      ? ([
          { is: 'asked', text: text.endingHeading(ending.title) },
          { is: 'note', text: `${text.report}: ${text.reports[ending.report]}. ${ending.why}` },
          { is: 'list', items: [text.line(text.documents, ending.documents), ...ending.next.map(({ who, what }) => `${who}: ${what}`)] },
        ] as const)
      : []),
  ];
}

/** Every way a student walked, to take along. */
export function sheetOf(exercise: Exercise, state: State): Sheet {
  const own = walkIn(state, ownId);
  const story = own.notes[ownId]?.trim();
  return [
    ...walked(exercise, state).flatMap(({ situation, way, walk }): SheetPart[] => [{ is: 'heading', text: `${situation.name}, ${situation.about}` }, ...sheetOfWay(exercise, way, walk)]),
    ...(story || Object.keys(own.choices).length > 0
      ? ([{ is: 'heading', text: text.own }, ...(story ? [{ is: 'written', text: story } as const] : []), ...sheetOfWay(exercise, wayOf(exercise, undefined, own), own)] as const)
      : []),
  ];
}
