export { CareQuiz } from './CareQuiz.tsx';
export { CareQuizOnPaper } from './Paper.tsx';
