import { chain } from '../../text/chain.ts';
import type { Sheet, SheetPart } from '../kit/sheet.ts';
import type { Exercise } from './model.ts';

const text = chain.overview;

/** The table of all chains by group, to keep: it is the same for everyone. */
export const tableSheet = ({ groups, items }: Exercise): Sheet => [
  { is: 'note', text: text.note },
  ...groups.flatMap(({ id, name, about }): SheetPart[] => [
    { is: 'heading', text: name },
    { is: 'note', text: about },
    {
      is: 'table',
      head: [text.trait, text.consequence, text.adjustment],
      rows: items.filter(({ group }) => group === id).map(({ trait, consequence, adjustment }) => [trait, consequence, adjustment]),
    },
  ]),
];
