/** Door of the chapter tests and the test over the whole course. */
export { TestOnPaper } from './Paper.tsx';
export { Test } from './Test.tsx';
