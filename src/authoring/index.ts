/** Door of the authoring contract's checks: read the content folder, check it, say what is wrong in Dutch. */
export { loadContent, type RawContent, type RawFile } from './load.ts';
export { checkContent, unregistered, type CheckResult } from './check.ts';
export { formatProblem, type Problem } from './problems.ts';
export { figureNames } from './figures.ts';
