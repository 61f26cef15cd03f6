/** Steps of the build that Astro does not do by itself. */
export { contentCheck } from './content-check.ts';
export { searchIndex } from './search-index.ts';
