export { NeedsBuilder } from './NeedsBuilder.tsx';
export { NeedsOnPaper } from './Paper.tsx';
