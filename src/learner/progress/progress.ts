import type { FirstRecord, AttemptRecord, ProgressRecord } from '../records.ts';
import type { ChapterProgress, Done, Outline } from './types.ts';

/** What has been done, out of records of every kind, in any order. */
export function doneIn(records: readonly (ProgressRecord | FirstRecord | AttemptRecord)[]): Done {
  const read: Record<string, number> = {};
  const practised: Record<string, number> = {};
  const questions: Record<string, number> = {};
  let place: Done['place'];
  const first = (into: Record<string, number>, key: string, at: number) => {
    into[key] = Math.min(into[key] ?? Infinity, at);
  };
  for (const record of records) {
    const { kind, subject, at } = record;
    if (kind === 'read') first(read, `${subject}#${record.section}`, at);
    else if (kind === 'place') {
      if (!place || at > place.at) place = { lesson: subject, at, ...(record.section ? { section: record.section } : {}) };
    } else if (kind === 'practised' || kind === 'attempt') first(practised, subject, at);
    else first(questions, subject, at);
  }
  return { read, practised, questions, ...(place ? { place } : {}) };
}

const fraction = (ids: readonly string[], done: Readonly<Record<string, number>>): number | undefined =>
  ids.length ? ids.filter((id) => Object.hasOwn(done, id)).length / ids.length : undefined;

/**
 * Progress per chapter: sections read, exercises practised and case questions done, each divided by how
 * many the chapter has now. What was done and is no longer in the course does not count.
 */
export function chapterProgress(done: Done, outline: Outline): ChapterProgress[] {
  return outline.map(({ id, lessons, exercises, cases }) => {
    const sections = lessons.flatMap((lesson) => lesson.sections.map((section) => `${lesson.id}#${section}`));
    const parts = {
      read: fraction(sections, done.read),
      practised: fraction(exercises, done.practised),
      cases: fraction(cases.flatMap(({ questions }) => questions), done.questions),
    };
    return { id, ...Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) };
  });
}
