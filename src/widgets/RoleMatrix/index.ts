/** Door of saying who does what. */
export { RoleMatrixOnPaper } from './Paper.tsx';
export { RoleMatrix } from './RoleMatrix.tsx';
