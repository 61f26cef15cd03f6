export { LineModel } from './LineModel.tsx';
export { LineModelOnPaper } from './Paper.tsx';
