export { StatementsOnPaper } from './Paper.tsx';
export { Statements } from './Statements.tsx';
