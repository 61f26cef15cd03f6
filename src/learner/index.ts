/**
 * What the course remembers. Views import from here, or from one of the doors when bytes count:
 * `answers/`, `attempts/`, `notes/`, `progress/`; `backup/` only with a dynamic import, when it is used.
 * Hooks for views are in `preact/`.
 */
export * from './answers/index.ts';
export * from './attempts/index.ts';
export * from './notes/index.ts';
export * from './progress/index.ts';
export type * from './backup/types.ts';
export type { Environment } from './environment.ts';
export type * from './records.ts';
export { type StoreState, acknowledgeEviction, storeState } from './state.ts';
export type { Status, StatusReason } from './status.ts';

/** Export, import, erase: loaded when first used. */
export const loadBackup = () => import('./backup/index.ts');
