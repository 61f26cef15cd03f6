export { StartMeasureOnPaper } from './Paper.tsx';
export { StartMeasure } from './StartMeasure.tsx';
