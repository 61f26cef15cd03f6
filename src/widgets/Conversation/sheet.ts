import type { Technique } from '../../authoring/schemas/index.ts';
import { conversation as text } from '../../text/conversation.ts';
import { kit } from '../../text/kit.ts';
import type { Sheet, SheetPart } from '../kit/sheet.ts';
import { type FullExercise, type Run, sceneOf, type State, type Talk, trailOf } from './model.ts';

/** One conversation as a transcript: what was said, what went on inside, what each sentence did, and how it ended. */
export function sheetOfRun(talk: Talk, run: Run, techniques: readonly Technique[]): SheetPart[] {
  const { lines, ending } = sceneOf(talk, run);
  const nameOf = (id: string) => techniques.find((one) => one.id === id)?.name ?? id;
  return [
    { is: 'note', text: text.startedOn(kit.day(run.at), kit.clock(run.at)) },
    { is: 'note', text: `${text.before}: ${talk.setting}` },
    ...lines.flatMap(({ turn, step, choice }): SheetPart[] => {
      const { name } = talk.others.find(({ id }) => id === turn.who)!;
      const marks = turn.write?.recognise.filter(({ id }) => step?.marks?.includes(id)) ?? [];
      return [
        { is: 'asked', text: text.line(name, `${turn.action ? `${text.action(turn.action)} ` : ''}${turn.text}`) },
        { is: 'note', text: `${text.inner(name)}: ${turn.inner}` },
        ...(!step || !choice
          ? []
          : ([
              step.words === undefined ? { is: 'asked', text: text.line(text.me, choice.text) } : { is: 'written', text: text.line(text.me, step.words) },
              ...(step.words === undefined ? [] : [{ is: 'note', text: `${text.likest}: “${choice.text}”` }]),
              ...(marks.length > 0 ? [{ is: 'list', items: marks.map((mark) => mark.text) }] : []),
              { is: 'note', text: `${choice.techniques.map(nameOf).join(', ')}. ${choice.effect}` },
            ] as SheetPart[])),
      ];
    }),
    ...(ending
      ? ([
          { is: 'asked', text: ending.title },
          { is: 'note', text: ending.text },
          { is: 'note', text: `${text.qualities[ending.quality]}. ${text.whyHere}: ${ending.why}` },
        ] as const)
      : []),
  ];
}

/** Of every dialogue the last conversation that was led to its end, to take along. */
export function sheetOf({ talks, techniques }: FullExercise, state: State): Sheet {
  return talks.flatMap((talk): SheetPart[] => {
    const run = trailOf(state, talk.id).runs.filter((one) => sceneOf(talk, one).ending).at(-1);
    return run ? [{ is: 'heading', text: talk.title }, ...sheetOfRun(talk, run, techniques)] : [];
  });
}
