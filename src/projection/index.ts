/** Door of the projection for the pages that show it. */
export { default as CaseDeck } from './CaseDeck.astro';
export { default as LessonDeck } from './LessonDeck.astro';
export { default as ProjectionPage } from './Page.astro';
export { projectionComponents } from './mdx/index.ts';
