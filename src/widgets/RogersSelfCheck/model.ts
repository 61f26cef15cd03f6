/**
 * Rules of the Rogers self-check, without DOM, storage or words of the interface: what is kept (`state`), how the
 * statements are scored (`profile`), what the chosen reactions do (`reactions`) and how far one is (`progress`).
 * Views import from here.
 */
export * from './state.ts';
export * from './profile.ts';
export * from './reactions.ts';
export * from './progress.ts';
