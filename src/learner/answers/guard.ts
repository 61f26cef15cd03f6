import { type Plain, MOST_TEXT, isIds, isPlain, isText, isTime, maybe } from '../store/guard.ts';

const isSlot = (value: unknown) => value === 'answer' || value === 'rework';
const isFlag = (value: unknown) => typeof value === 'boolean';
const isCount = (value: unknown) => isTime(value) && value < 1000;
const isPrompt = (value: unknown) =>
  isPlain(value) && isText(value.text, MOST_TEXT) && maybe(value.title, (title) => isText(title, 1000));

const checks: Record<string, (record: Plain) => boolean> = {
  text: (r) =>
    isSlot(r.slot) &&
    isText(r.text, MOST_TEXT) &&
    isText(r.prompt) &&
    maybe(r.base, (base) => isText(base, 300)) &&
    maybe(r.beside, isIds) &&
    maybe(r.aside, isFlag) &&
    maybe(r.restored, isText),
  prompt: (r) => isPrompt(r) && isText(r.hash),
  first: (r) =>
    isText(r.text, MOST_TEXT) &&
    isPrompt(r.prompt) &&
    isText(r.promptHash) &&
    isFlag(r.withoutOwnAnswer) &&
    isCount(r.hintsOpened),
  hint: (r) => isCount(r.hint),
  assess: (r) =>
    (r.round === 'first' || r.round === 'rework') &&
    isText(r.criterion) &&
    (r.judgement === 'yes' || r.judgement === 'partly' || r.judgement === 'no') &&
    maybe(r.of, isText),
};

export const answerKinds: ReadonlySet<unknown> = new Set(Object.keys(checks));

/** Tells whether a record whose head is sound is a sound record of an answer. */
export const isAnswerRecord = (record: Plain): boolean =>
  answerKinds.has(record.kind) && checks[record.kind as string]!(record);
