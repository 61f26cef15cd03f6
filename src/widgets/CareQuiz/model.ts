/** Door of the logic: no DOM, no storage, no framework. */
export * from './state.ts';
export * from './scoring.ts';
export * from './rounds.ts';
