export { WeighingOnPaper } from './Paper.tsx';
export { Weighing } from './Weighing.tsx';
