/** Door of deciding which step comes first. */
export { FirstSteps } from './FirstSteps.tsx';
export { StepsOnPaper } from './Paper.tsx';
