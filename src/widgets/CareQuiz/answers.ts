import { careQuiz as text } from '../../text/careQuiz.ts';
import { type Answers, type Item, type Phase, type Quiz, type StepName, judge } from './model.ts';

/** "Fase 2: uitbreiding van zorg" without its number. */
export const shortName = (name: string): string => name.replace(/^Fase \d:\s*/, '');
export const phaseOf = (quiz: Quiz, phase: Phase) => quiz.phases.find((one) => one.phase === phase)!;

const named = (list: readonly { id: string; name: string }[], id: string | undefined) => list.find((one) => one.id === id)?.name ?? '';
const phaseName = (phase: Phase) => text.phase(phase).toLowerCase();

/** Our answer to a step, in words, as it stands in the middle of a sentence. */
export function ourAnswer(quiz: Quiz, item: Item, step: StepName): string {
  switch (step) {
    case 'phase':
      return `${phaseName(item.phase)}, ${shortName(phaseOf(quiz, item.phase).name)}`;
    case 'kind':
      return named(quiz.kinds, item.measureKind);
    case 'actor':
      return text.or(item.actors.map((id) => named(quiz.actors, id)));
    case 'lead':
      return named(quiz.leads, item.lead);
  }
}

/** The student's answer to a step, in words. */
export function theirAnswer(quiz: Quiz, given: Answers, step: StepName): string {
  switch (step) {
    case 'phase':
      return given.phase === undefined ? '' : phaseName(given.phase);
    case 'kind':
      return named(quiz.kinds, given.kind);
    case 'actor':
      return named(quiz.actors, given.actor);
    case 'lead':
      return named(quiz.leads, given.lead);
  }
}

/** First words of the explanation: the verdict, and our answer. */
export function titleOf(quiz: Quiz, item: Item, given: Answers, step: StepName): string {
  const judgement = judge(item, given, step);
  if (judgement === 'close') return text.close(ourAnswer(quiz, item, step));
  if (judgement === 'wrong') return text.wrong[step](ourAnswer(quiz, item, step));
  return text.right[step](step === 'actor' ? theirAnswer(quiz, given, step) : ourAnswer(quiz, item, step));
}

export interface Paragraph {
  /** a word in front */
  label?: string;
  text: string;
}

/** The explanation of a step after an answer: what was chosen and why that is not it, then why ours is. */
export function explain(quiz: Quiz, item: Item, given: Answers, step: StepName): Paragraph[] {
  const judgement = judge(item, given, step);
  const yours = text.yours(theirAnswer(quiz, given, step));
  if (step === 'phase') {
    const mistake = judgement === 'wrong' && [{ text: `${yours} ${item.mistakes[String(given.phase) as '0'] ?? ''}` }];
    const border = item.border ? [{ label: text.border, text: item.border }] : [];
    const why = { text: item.why };
    return mistake ? [...mistake, why, ...border] : judgement === 'close' ? [{ text: yours }, ...border, why] : [why, ...border];
  }
  if (step === 'kind') {
    const kind = quiz.kinds.find(({ id }) => id === given.kind);
    const lead = judgement === 'wrong' && kind ? [{ text: `${yours} ${text.kindIs(kind.name, kind.about)}` }] : judgement === 'close' ? [{ text: yours }] : [];
    return [...lead, { text: item.kindWhy ?? '' }];
  }
  const why = step === 'actor' ? item.actorWhy : (item.leadWhy ?? '');
  return judgement === 'wrong' ? [{ text: `${yours} ${why}` }] : [{ text: why }];
}
