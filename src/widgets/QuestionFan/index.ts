export { FanOnPaper } from './Paper.tsx';
export { QuestionFan } from './QuestionFan.tsx';
