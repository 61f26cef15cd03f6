export { Barriers } from './Barriers.tsx';
export { BarriersOnPaper } from './Paper.tsx';
