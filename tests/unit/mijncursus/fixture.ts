import type { AnswerHistory, AnswerView, FirstAnswer, StoredAnswer, Version } from '../../../src/learner/answers/types.ts';
import type { Course } from '../../../src/mijncursus/course.ts';

/** A small course: two chapters, three lessons, two exercises, one case with three questions. */
export const course: Course = {
  lessons: {
    'h0-welkom': { title: 'Welkom', number: '0.1', path: '/welkom/', sections: { thuis: 'Thuis en in de klas' } },
    'h1-a': { title: 'Les A', number: '1.1', path: '/hoofdstuk-1/a/', sections: { een: 'Deel één', twee: 'Deel twee' } },
    'h1-b': { title: 'Les B', number: '1.2', path: '/hoofdstuk-1/b/', sections: { drie: 'Deel drie' } },
  },
  exercises: {
    'h1-a/quiz': { title: 'Quiz', kind: 'controlevragen', lesson: 'h1-a' },
    'h1-b/web': { title: 'Web', kind: 'spinnenweb', lesson: 'h1-b' },
  },
  cases: {
    'casus-bas': {
      title: 'Bas hoort zichzelf stilzitten',
      path: '/casussen/bas/',
      questions: [
        { id: 'casus-bas/1', title: 'De eerste', question: 'Welke domeinen herken je?' },
        { id: 'casus-bas/2', title: 'De tweede', question: 'Wat doe je dinsdag?' },
        { id: 'casus-bas/3', title: 'De derde', question: 'Wie haal je erbij?' },
      ],
    },
  },
  chapters: [
    { id: 'welkom', title: 'Welkom', number: 0, path: '/welkom/', lessons: [{ id: 'h0-welkom', sections: ['thuis'] }], exercises: [], cases: [] },
    {
      id: 'hoofdstuk-1',
      title: 'Uitdagingen',
      number: 1,
      path: '/hoofdstuk-1/',
      lessons: [
        { id: 'h1-a', sections: ['een', 'twee'] },
        { id: 'h1-b', sections: ['drie'] },
      ],
      exercises: ['h1-a/quiz', 'h1-b/web'],
      cases: [{ id: 'casus-bas', questions: ['casus-bas/1', 'casus-bas/2', 'casus-bas/3'] }],
    },
  ],
};

export const NOON = Date.UTC(2026, 4, 12, 10);

export const version = (text: string, at: number, more: Partial<Version> = {}): Version => ({ id: `v${at}`, slot: 'answer', text, at, aside: false, ...more });

export const first = (text: string, at: number, more: Partial<FirstAnswer> = {}): FirstAnswer => ({
  text,
  at,
  prompt: { text: 'Welke domeinen herken je?', title: 'De eerste' },
  withoutOwnAnswer: false,
  hintsOpened: 0,
  ...more,
});

/** An answer as the store lists it. */
export function stored(id: string, view: Partial<AnswerView>, history: Partial<AnswerHistory> = {}, at = NOON): StoredAnswer {
  const whole: AnswerView = {
    ready: true,
    draft: view.first?.text ?? '',
    rework: '',
    hintsOpened: 0,
    selfAssessment: { first: {}, rework: {} },
    editing: 'opening',
    status: { state: 'saved', at },
    joined: false,
    conflicts: [],
    ...view,
  };
  const kept: AnswerHistory = { ...(view.first ? { first: view.first } : {}), otherFirsts: [], reworks: [], drafts: [], prompts: [], ...history };
  const [prompt] = kept.prompts;
  return { id, view: whole, history: kept, at, ...(prompt ? { prompt } : {}) };
}
