export { chapterProgress, doneIn } from './progress.ts';
export { onStored, readDone, readSections } from './read.ts';
export { recordDone, recordPlace, recordPractised, recordRead } from './record.ts';
export type * from './types.ts';
