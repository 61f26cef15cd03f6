export { Lenses } from './Lenses.tsx';
export { LensesOnPaper } from './Paper.tsx';
