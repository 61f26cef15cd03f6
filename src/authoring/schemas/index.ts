/** Door of the authoring contract: every content schema and its type. */
export * from './common.ts';
export * from './lesson.ts';
export { caseSchema, questionSchema, type Case, type CaseQuestion } from './case.ts';
export { discussionMinutes, discussionSchema, type Discussion } from './discussion.ts';
export { lessonPlanSchema, sessionMinutes, type LessonPlans, type ScreenItem } from './lesson-plan.ts';
export { dialogueSchema, techniquesSchema, type Dialogue, type Technique } from './dialogue.ts';
export * from './term.ts';
export { regulationSchema, type Regulation } from './regulation.ts';
export { exerciseSchema, type Exercise, type ExerciseKind, type ExerciseOf, type QuizQuestion } from '../exercises/index.ts';
