/** Door of choosing a reaction. */
export { ReactionsOnPaper } from './Paper.tsx';
export { Reactions } from './Reactions.tsx';
