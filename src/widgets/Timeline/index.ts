/** Door of the timeline. */
export { TimelineAsTable } from './Paper.tsx';
export { Timeline } from './Timeline.tsx';
