import { useEffect, useMemo, useState } from 'preact/hooks';
import { createUnlockRule, type UnlockResult } from '../unlock.ts';
import type { QuestionProps } from './types.ts';

/** Texts of the page that may be copied into an answer. Read from the page: they are in it already. */
const passages = () => [...document.querySelectorAll('[data-part]')].map((part) => part.textContent ?? '');

/** The unlock rule of one question applied to the text as it stands. */
export function useRule({ needed, title, question, hints, criteria }: QuestionProps, text: string): UnlockResult {
  const [page, setPage] = useState<readonly string[]>([]);
  useEffect(() => setPage(passages()), []);
  const rule = useMemo(
    () => createUnlockRule({ needed, question: `${title} ${question}`, sources: [...page, ...hints, ...criteria.map((criterion) => criterion.text)] }),
    [page],
  );
  return useMemo(() => rule(text), [rule, text]);
}
