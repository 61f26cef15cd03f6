/** Door of the domain pointer. */
export { DomainPointer } from './DomainPointer.tsx';
export { DomainPointerOnPaper } from './OnPaper.tsx';
