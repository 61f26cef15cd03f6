/** Door of the map of arguments for and against. */
export { ArgumentMap } from './ArgumentMap.tsx';
export { ArgumentMapOnPaper } from './OnPaper.tsx';
