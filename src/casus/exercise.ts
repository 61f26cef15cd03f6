import type { AnswerView, Conflict } from '../learner/answers/index.ts';
import type { Judgement, Prompt, Round } from '../learner/records.ts';

/**
 * What one case question shows, worked out from what is stored. Pure: no DOM, no storage, no words.
 */

/**
 * - `opening`: what is stored is not known yet
 * - `fresh`: nothing written
 * - `writing`: something written, not enough yet
 * - `enough`: our answer can open
 * - `unlocked`: our answer lies beside the first answer
 * - `reworked`: there is a reworked answer that differs from the first one
 */
export type Stage = 'opening' | 'fresh' | 'writing' | 'enough' | 'unlocked' | 'reworked';

/** The part of an answer that decides its stage. */
export type Staged = Pick<AnswerView, 'ready' | 'draft' | 'first' | 'rework'>;

/**
 * @param enough whether the text meets the unlock rule; leave out where the rule is not at hand
 */
export function stageOf(view: Staged, enough = false): Stage {
  if (!view.ready) return 'opening';
  if (view.first) return isReworked(view) ? 'reworked' : 'unlocked';
  if (enough) return 'enough';
  return view.draft.trim() === '' ? 'fresh' : 'writing';
}

/** A copy of the first answer is not reworked yet. */
export function isReworked({ first, rework }: Pick<AnswerView, 'first' | 'rework'>): boolean {
  return rework.trim() !== '' && rework.trim() !== first?.text.trim();
}

/** Why the button "Toon ons antwoord" stays shut; `undefined` when it opens. */
export type Lock = 'opening' | 'readonly' | 'elsewhere' | 'words';

/** Only the tab that edits an answer freezes it, so that no keystroke in another tab comes too late. */
export function lockOf(view: Pick<AnswerView, 'ready' | 'editing' | 'status'>, enough: boolean): Lock | undefined {
  if (!view.ready || view.editing === 'opening') return 'opening';
  if (view.status.state === 'readonly') return 'readonly';
  if (view.editing === 'elsewhere') return 'elsewhere';
  return enough ? undefined : 'words';
}

export interface HintState {
  /** hints that are open, in order */
  open: readonly string[];
  /** number of the hint that the button opens; `undefined` when all are open */
  next?: number;
  total: number;
}

/** Hints open one by one. More opened than there are (the question lost a hint) opens all. */
export function hintsOf(hints: readonly string[], opened: number): HintState {
  const count = Math.max(0, Math.min(opened, hints.length));
  return { open: hints.slice(0, count), total: hints.length, ...(count < hints.length ? { next: count + 1 } : {}) };
}

export type Notice =
  /** another tab edits this answer; it is shown live here */
  | { kind: 'elsewhere' }
  /** text typed before the page was ready stands under the stored text */
  | { kind: 'joined' }
  /** other versions of the text, written at the same time */
  | { kind: 'conflicts'; conflicts: readonly Conflict[] }
  /** the question now reads otherwise; `open` while the student can still let the answer count for the new wording */
  | { kind: 'wording'; before: Prompt; open: boolean };

/** What the student has to know before going on, most pressing first. */
export function noticesOf(view: AnswerView): Notice[] {
  const notices: Notice[] = [];
  if (view.ready && view.editing === 'elsewhere') notices.push({ kind: 'elsewhere' });
  if (view.conflicts.length > 0) notices.push({ kind: 'conflicts', conflicts: view.conflicts });
  // Choosing between versions also settles text that was put together.
  else if (view.joined) notices.push({ kind: 'joined' });
  if (view.writtenFor) notices.push({ kind: 'wording', before: view.writtenFor, open: !view.first });
  return notices;
}

/** Whether there is text that is not safe on this device: then the page offers it as a file. */
export function isUnsafe(view: Pick<AnswerView, 'draft' | 'first' | 'rework' | 'status'>): boolean {
  return ['failed', 'memory', 'readonly'].includes(view.status.state) && textsOf(view).length > 0;
}

/** The text a file would hold: what the student wrote for this question, oldest first. */
export function textsOf(view: Pick<AnswerView, 'draft' | 'first' | 'rework'>): string[] {
  return [view.first?.text ?? view.draft, view.rework].map((text) => text.trim()).filter((text) => text !== '');
}

/** From least to most. */
export const JUDGEMENTS: readonly Judgement[] = ['no', 'partly', 'yes'];

export interface Criterion {
  id: string;
  text: string;
}

export interface GrowthStep extends Criterion {
  from: Judgement;
  to: Judgement;
  change: 'up' | 'same' | 'down';
}

/** What changed per criterion between the two rounds of self-assessment. */
export interface Growth {
  /** criteria judged in both rounds, in order */
  steps: GrowthStep[];
  up: number;
  same: number;
  down: number;
  /** criteria not yet judged in both rounds */
  open: number;
}

export function growthOf(criteria: readonly Criterion[], judged: AnswerView['selfAssessment']): Growth {
  const steps = criteria.flatMap((criterion): GrowthStep[] => {
    const from = judged.first[criterion.id];
    const to = judged.rework[criterion.id];
    if (!from || !to) return [];
    const rise = JUDGEMENTS.indexOf(to) - JUDGEMENTS.indexOf(from);
    return [{ id: criterion.id, text: criterion.text, from, to, change: rise > 0 ? 'up' : rise < 0 ? 'down' : 'same' }];
  });
  const count = (change: GrowthStep['change']) => steps.filter((step) => step.change === change).length;
  return { steps, up: count('up'), same: count('same'), down: count('down'), open: criteria.length - steps.length };
}

/** How many criteria of a round have been judged. */
export function judgedIn(criteria: readonly Criterion[], judged: AnswerView['selfAssessment'], round: Round): number {
  return criteria.filter(({ id }) => judged[round][id] !== undefined).length;
}

/** A case in figures, for the overview of its questions and for the list of cases. */
export interface CaseWork {
  questions: number;
  /** questions whose answer of ours is open */
  open: number;
  /** of those, questions with a reworked answer */
  reworked: number;
  /** numbers of the questions with a text that is not unlocked yet */
  writing: number[];
  /** whether anything was done */
  begun: boolean;
}

/** @param stages of the questions in order; the first is "Vraag 1" */
export function workOf(stages: readonly Stage[]): CaseWork {
  const reworked = stages.filter((stage) => stage === 'reworked').length;
  const open = reworked + stages.filter((stage) => stage === 'unlocked').length;
  const writing = stages.flatMap((stage, at) => (stage === 'writing' || stage === 'enough' ? [at + 1] : []));
  return { questions: stages.length, open, reworked, writing, begun: open > 0 || writing.length > 0 };
}
