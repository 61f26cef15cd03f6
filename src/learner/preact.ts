/** Hooks for views. A view that needs one of them imports it from its own file, so that it does not bring the other along. */
export { useAnswer, type Field, type UsedAnswer } from './preact/useAnswer.ts';
export { useAttempts, type UsedAttempts } from './preact/useAttempts.ts';
