/** Door of the control questions below a lesson. */
export { Quiz } from './Quiz.tsx';
