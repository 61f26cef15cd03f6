export { RogersSelfCheckOnPaper } from './Paper.tsx';
export { RogersSelfCheck } from './RogersSelfCheck.tsx';
