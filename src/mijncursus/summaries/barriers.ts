import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { summaryWords } from '../../text/summaries.ts';
import { countFound, parse, workOn } from '../../widgets/Barriers/model.ts';

export const summaryOf = ({ letters }: ExerciseOf<'drempels'>) => (raw: unknown) => {
  const state = parse(raw);
  if (!state) return undefined;
  const laid = letters.filter(({ id }) => workOn(state, id).compared);
  const counts = laid.map((letter) => countFound(letter, workOn(state, letter.id)));
  const sum = (of: 'found' | 'total') => counts.reduce((all, one) => all + one[of], 0);
  return summaryWords.letters(laid.length, letters.length, sum('found'), sum('total'), letters.filter(({ id }) => workOn(state, id).own.trim()).length);
};
