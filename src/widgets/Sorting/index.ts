/** Door of sorting into bins. */
export { SortingOnPaper } from './OnPaper.tsx';
export { Sorting } from './Sorting.tsx';
