import type { AnswerHistory, AnswerView, Version } from '../learner/answers/types.ts';

/** One version of an answer, as the history shows it. */
export interface VersionItem {
  /** unique within the answer */
  key: string;
  /**
   * - `first`: the first answer, frozen when ours opened
   * - `other-first`: a first answer frozen on another device or in another tab
   * - `draft`: a draft of the first answer
   * - `rework`: the reworked text as it stood at some moment
   */
  kind: 'first' | 'other-first' | 'draft' | 'rework';
  text: string;
  /** epoch ms */
  at: number;
  words: number;
  /** id to restore by; a frozen first answer has none */
  id?: string;
  /** never was the current text: typed while another tab was editing */
  aside: boolean;
  /** brought back an older version */
  restored: boolean;
  /** reads the same as the text that stands now */
  same: boolean;
}

/** Words of a text, by white space. */
export const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The text that counts now: the reworked one when there is one, else the first answer or the draft. */
export const currentText = ({ first, draft, rework }: AnswerView): string => (rework.trim() !== '' ? rework : (first?.text ?? draft));

/** Every version that was kept, newest first. Drafts that say the same as the version after them are left out. */
export function versionsOf(view: AnswerView, history: AnswerHistory): VersionItem[] {
  const now = currentText(view);
  const item = (kind: VersionItem['kind'], key: string, { text, at, aside = false, restored }: Pick<Version, 'text' | 'at'> & Partial<Version>) => ({
    key,
    kind,
    text,
    at,
    words: wordCount(text),
    aside,
    restored: restored !== undefined,
    same: text === now,
  });
  const drafts = history.drafts
    .filter(({ text, slot }, i) => text.trim() !== '' && !history.drafts.some((later, j) => j < i && later.slot === slot && later.text === text))
    .map((version): VersionItem => ({ ...item(version.slot === 'rework' ? 'rework' : 'draft', version.id, version), id: version.id }));
  const firsts = [
    ...(history.first ? [item('first', 'first', history.first)] : []),
    ...history.otherFirsts.map((first, at) => item('other-first', `other-first-${at}`, first)),
  ].filter(({ text }) => text.trim() !== '');
  // The frozen answer stands for the draft it was made of.
  const frozen = new Set(firsts.map(({ text }) => text));
  return [...firsts.map((first): VersionItem => ({ ...first, ...idOf(first.text) })), ...drafts.filter(({ kind, text }) => kind !== 'draft' || !frozen.has(text))].sort(
    (a, b) => b.at - a.at,
  );

  function idOf(text: string): { id?: string } {
    const draft = history.drafts.find((version) => version.text === text && !version.aside);
    return draft ? { id: draft.id } : {};
  }
}
