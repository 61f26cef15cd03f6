import type { FirstAnswer, StoredAnswer } from '../learner/answers/types.ts';
import { questionOf } from '../learner/answers/group.ts';
import type { Prompt } from '../learner/records.ts';
import { type Course, type QuestionPlace, questionsOf } from './course.ts';

/**
 * - `begun`: written, our answer not yet open
 * - `unlocked`: our answer is open
 * - `reworked`: there is a reworked text that differs from the first answer
 * - `viewed`: our answer was looked at without an own answer
 */
export const ANSWER_STATES = ['begun', 'unlocked', 'reworked', 'viewed'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

/** One answer as the page shows it. */
export interface OwnAnswer {
  id: string;
  state: AnswerState;
  /** epoch ms of the last change */
  at: number;
  /** where its question stands; missing when the question is no longer in the course, or the course is not known */
  place?: QuestionPlace;
  /** the question is no longer in the course */
  removed: boolean;
  /** the wording it was written for, when that is not how the question reads now */
  writtenFor?: Prompt;
  /** title and text of the question: as they are now, or as they were when it was written */
  title: string;
  question: string;
  /** first answer, or what is being written */
  text: string;
  /** empty when there is none */
  rework: string;
  first?: FirstAnswer;
  /** how many versions are kept */
  versions: number;
  stored: StoredAnswer;
}

/** In which state an answer is; `undefined` when nothing was written or opened (a hint, say, or a field that was emptied at once). */
export function answerState({ view: { first, draft, rework }, history }: StoredAnswer): AnswerState | undefined {
  const own = rework.trim();
  if (first) {
    if (own !== '' && own !== first.text.trim()) return 'reworked';
    return first.withoutOwnAnswer ? 'viewed' : 'unlocked';
  }
  return draft.trim() !== '' || history.drafts.some(({ text }) => text.trim() !== '') ? 'begun' : undefined;
}

/**
 * The answers on the device beside the questions of the course: in the order of the course, then those whose question
 * went, newest first.
 * @param course `undefined` when it could not be loaded; then no question counts as removed
 */
export function ownAnswers(course: Course | undefined, stored: readonly StoredAnswer[]): OwnAnswer[] {
  const places = course ? questionsOf(course) : [];
  const order = new Map(places.map(({ id }, at) => [id, at]));
  const own = stored.flatMap((answer): OwnAnswer[] => {
    const state = answerState(answer);
    if (!state) return [];
    const { id, at, view, prompt, history } = answer;
    const place = places[order.get(questionOf(id)) ?? -1];
    const was = view.first?.prompt ?? prompt;
    return [
      {
        id,
        state,
        at,
        ...(place ? { place } : {}),
        removed: course !== undefined && !place,
        ...(place && view.writtenFor ? { writtenFor: view.writtenFor } : {}),
        title: place?.title ?? was?.title ?? questionOf(id),
        question: place?.question ?? was?.text ?? '',
        text: view.first?.text ?? view.draft,
        rework: view.rework.trim() === view.first?.text.trim() ? '' : view.rework,
        ...(view.first ? { first: view.first } : {}),
        versions: history.drafts.length,
        stored: answer,
      },
    ];
  });
  const rank = ({ id }: OwnAnswer) => order.get(questionOf(id)) ?? Infinity;
  return own.sort((a, b) => (rank(a) === rank(b) ? b.at - a.at : rank(a) - rank(b)));
}

/** Answers of one case; without `title` those whose question is no longer in the course (or unknown). */
export interface AnswerGroup {
  id: string;
  title?: string;
  answers: OwnAnswer[];
  counts: Record<AnswerState, number>;
}

/** How many answers are in each state. */
export function countStates(answers: readonly OwnAnswer[]): Record<AnswerState, number> {
  const counts = { begun: 0, unlocked: 0, reworked: 0, viewed: 0 };
  for (const { state } of answers) counts[state] += 1;
  return counts;
}

/** Answers per case, in the order given. */
export function groupAnswers(answers: readonly OwnAnswer[]): AnswerGroup[] {
  const groups = new Map<string, OwnAnswer[]>();
  for (const answer of answers) {
    const id = answer.place?.caseId ?? '';
    const group = groups.get(id);
    if (group) group.push(answer);
    else groups.set(id, [answer]);
  }
  return [...groups].map(([id, own]) => {
    const title = own[0]?.place?.caseTitle;
    return { id, ...(title === undefined ? {} : { title }), answers: own, counts: countStates(own) };
  });
}

/** Makes texts comparable: without capitals and accents. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The answers that hold every word of `query` (in the question or in what was written), in one of the states. */
export function filterAnswers(answers: readonly OwnAnswer[], query: string, state?: AnswerState): OwnAnswer[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return answers.filter((answer) => {
    if (state && answer.state !== state) return false;
    if (words.length === 0) return true;
    const { title, question, text, rework, place, writtenFor } = answer;
    const all = plain([title, question, text, rework, place?.caseTitle, writtenFor?.text].join('\n'));
    return words.every((word) => all.includes(word));
  });
}
