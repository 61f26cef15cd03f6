/** Door of the course's structure as pages see it: chapters, lessons, cases and their addresses. */
export { paths, to } from './paths.ts';
export { allLessons, courseOutline, lessonById, neighbours, readOnLink, type OutlineChapter, type OutlineLesson } from './outline.ts';
export { allCases, type CourseCase, type CourseQuestion } from './cases.ts';
export { exerciseLinks, type CaseLinks, type ExerciseLinks } from './exercise-links.ts';
export { sessionScreen, type SessionScreen } from './session-screen.ts';
export { sourceLink, sourceLinks } from './source.ts';
export { longDate, oldestCheck, regulation, type RegulationFact } from './regulation.ts';
export { progressOutline, type ProgressOutline } from './progress-outline.ts';
export { exerciseOf } from './exercise-of.ts';
export { fullExercise, withDialogues } from './full-exercise.ts';
export { portfolioContents, type PortfolioContents, type ReferenceRun } from './portfolio-contents.ts';
export { chapterTests, courseTestId, perChapter, type ChapterTest } from './tests.ts';
