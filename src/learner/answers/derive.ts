import type { AnswerRecord, FirstRecord, Judgement, Prompt, PromptRecord, Round, Slot, TextRecord } from '../records.ts';
import { type Chain, alike } from '../store/conflict.ts';
import { grows, lost, newest, older, sittings, thin } from '../store/versions.ts';
import type { AnswerHistory, AnswerView, Conflict, FirstAnswer, Version } from './types.ts';

/** Drafts kept besides the ones that always stay. */
export const MOST_DRAFTS = 50;

export const texts = (records: readonly AnswerRecord[]): TextRecord[] => records.filter((r) => r.kind === 'text');

/** The current text of a slot, as a record. */
export const headOf = (records: readonly AnswerRecord[], slot: Slot): TextRecord | undefined =>
  newest(texts(records).filter((r) => r.slot === slot && !r.aside));

/** First answers, earliest first: the earliest is the one that counts, on whatever device it was frozen. */
export const firsts = (records: readonly AnswerRecord[]): FirstRecord[] =>
  records.filter((r) => r.kind === 'first').sort(older);

/** Texts of one slot are versions of each other; what was typed aside stands on its own. */
export const answerChain: Chain<AnswerRecord> = {
  key: (r) => (r.kind === 'text' && !r.aside ? r.slot : undefined),
  holds: (prev, next) =>
    prev.kind === 'text' && next.kind === 'text' ? grows(prev.text, next.text) : alike(prev, next),
};

/** An answer written after another tab unlocked can no longer be the first one; it is kept aside. */
export function asideOnceUnlocked(record: AnswerRecord, unseen: readonly AnswerRecord[]): AnswerRecord {
  if (record.kind !== 'text' || record.slot !== 'answer' || record.aside) return record;
  return firsts(unseen).length ? { ...record, aside: true } : record;
}

/** Drafts that may go; see `thin`. Current texts, open conflicts, judged texts and reworks per sitting stay. */
export function thinAnswer(records: readonly AnswerRecord[]): string[] {
  const all = texts(records);
  if (all.length <= MOST_DRAFTS) return [];
  const heads = [headOf(records, 'answer'), headOf(records, 'rework')].filter((head) => head !== undefined);
  const pinned = new Set([
    ...heads.flatMap(({ id, beside = [] }) => [id, ...beside]),
    ...records.flatMap((r) => (r.kind === 'assess' && r.of ? [r.of] : [])),
    ...sittings(all.filter((r) => r.slot === 'rework' && !r.aside)).map(({ id }) => id),
  ]);
  return thin(all, pinned, MOST_DRAFTS, (prev, next) => lost(prev.text, next.text));
}

const asFirst = ({ text, at, prompt, withoutOwnAnswer, hintsOpened }: FirstRecord): FirstAnswer => ({
  text,
  at,
  prompt,
  withoutOwnAnswer,
  hintsOpened,
});
const asVersion = ({ id, slot, text, at, aside = false, restored }: TextRecord): Version => ({
  id,
  slot,
  text,
  at,
  aside,
  ...(restored ? { restored } : {}),
});
const asConflict = ({ id, slot, text, at }: TextRecord): Conflict => ({ id, slot, text, at });
const asPrompt = ({ text, title }: Prompt): Prompt => (title === undefined ? { text } : { text, title });

const prompts = (records: readonly AnswerRecord[]): PromptRecord[] => records.filter((r) => r.kind === 'prompt');

/** The student's part of the view, out of the records. */
export type Derived = Pick<
  AnswerView,
  'draft' | 'first' | 'rework' | 'hintsOpened' | 'selfAssessment' | 'writtenFor' | 'conflicts'
>;

/**
 * @param promptHash of the wording the page shows; `undefined` when there is no page
 * @param asides texts typed aside that the student still has to be shown
 */
export function derive(
  records: readonly AnswerRecord[],
  promptHash?: string,
  asides: (record: TextRecord) => boolean = () => false,
): Derived {
  const [first] = firsts(records);
  const answer = headOf(records, 'answer');
  const rework = headOf(records, 'rework');
  const selfAssessment: Record<Round, Record<string, Judgement>> = { first: {}, rework: {} };
  let hintsOpened = 0;
  for (const record of [...records].sort(older)) {
    if (record.kind === 'hint') hintsOpened = Math.max(hintsOpened, record.hint);
    if (record.kind === 'assess') {
      selfAssessment[record.round] = { ...selfAssessment[record.round], [record.criterion]: record.judgement };
    }
  }
  const beside = new Set([answer, rework].flatMap((head) => head?.beside ?? []));
  const conflicts = texts(records)
    .filter((r) => r.text !== '' && (beside.has(r.id) || (r.aside && asides(r))))
    .sort(older)
    .map(asConflict);
  const written = first?.promptHash ?? (answer?.text ? answer.prompt : undefined);
  const wording =
    promptHash && written && written !== promptHash
      ? (first?.prompt ?? prompts(records).find(({ hash }) => hash === written))
      : undefined;
  return {
    draft: first?.text ?? answer?.text ?? '',
    rework: rework?.text ?? '',
    hintsOpened,
    selfAssessment,
    conflicts,
    ...(first ? { first: asFirst(first) } : {}),
    ...(wording ? { writtenFor: asPrompt(wording) } : {}),
  };
}

/** All that was kept, newest first. */
export function historyOf(records: readonly AnswerRecord[]): AnswerHistory {
  const [first, ...otherFirsts] = firsts(records);
  const down = <R extends { at: number; id: string }>(list: R[]) => [...list].sort(older).reverse();
  const all = texts(records);
  return {
    ...(first ? { first: asFirst(first) } : {}),
    otherFirsts: otherFirsts.map(asFirst),
    reworks: down(sittings(all.filter((r) => r.slot === 'rework' && !r.aside && r.text !== ''))).map(asVersion),
    drafts: down(all).map(asVersion),
    prompts: down(prompts(records)).map(asPrompt),
  };
}
