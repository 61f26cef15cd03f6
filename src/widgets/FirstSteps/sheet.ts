import { firstSteps as text } from '../../text/firstSteps.ts';
import type { Sheet } from '../kit/sheet.ts';
import { comparedIn, type Exercise, inOrder, judge, type Line, momentOf, type State, workOn } from './model.ts';

/** A help line in one piece of text. */
export const lineAsText = ({ name, phone, site, for: whom }: Line): string => [phone && phone !== name ? `${name} ${phone}` : name, site].filter(Boolean).join(', ') + ` (${whom})`;

/**
 * The card with first steps: what always holds, and every situation that was laid beside ours.
 *
 * @param lines help lines to put at the end; the portfolio, which has none, leaves them out
 */
export function sheetOf(exercise: Exercise, state: State, _at = 0, lines: readonly Line[] = []): Sheet {
  const done = comparedIn(exercise, state);
  const contact = state.contact.trim();
  if (done.length === 0 && !contact) return [];
  const { card } = exercise;
  return [
    { is: 'heading', text: text.card.rules },
    { is: 'list', items: card.rules },
    ...(contact ? ([{ is: 'asked', text: card.ask }, { is: 'written', text: contact }] satisfies Sheet) : []),
    ...done.flatMap((situation): Sheet => {
      const work = workOn(state, situation.id);
      const other = situation.steps.filter((step) => judge(step, momentOf(work, step.id) ?? step.when) === 'wrong').length;
      const fitting = (question: 'inform' | 'promise') => situation[question].filter(({ fits }) => fits).map((option) => option.text);
      return [
        { is: 'heading', text: situation.title },
        { is: 'table', head: text.card.head, rows: inOrder(situation).map((step) => [text.moments[step.when], step.text, step.who ?? '–']) },
        { is: 'list', items: [text.card.inform(fitting('inform')), text.card.say(fitting('promise')[0] ?? '')] },
        { is: 'note', text: text.card.differs(other) },
      ];
    }),
    ...(lines.length > 0 ? ([{ is: 'heading', text: text.card.help }, { is: 'list', items: lines.map(lineAsText) }] satisfies Sheet) : []),
  ];
}
