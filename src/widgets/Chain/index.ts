/** Door of linking a characteristic, its consequence and an adjustment. */
export { Chain } from './Chain.tsx';
export { ChainOnPaper } from './OnPaper.tsx';
