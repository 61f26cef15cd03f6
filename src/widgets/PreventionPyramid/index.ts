/** Door of building the pyramid of prevention. */
export { PyramidOnPaper } from './Paper.tsx';
export { PreventionPyramid } from './PreventionPyramid.tsx';
