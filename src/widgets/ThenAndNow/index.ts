/** Door of then and now. */
export { ThenAndNowOnPaper } from './OnPaper.tsx';
export { ThenAndNow } from './ThenAndNow.tsx';
