/** Door of going through a course of steps. */
export { TrajectOnPaper } from './Paper.tsx';
export { Traject } from './Traject.tsx';
