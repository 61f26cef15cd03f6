/** What every page runs: reading settings, the way to the search, and following a reader. Small on purpose. */
import { bindSearch } from '../search/open.ts';
import { followReading } from './reading.ts';
import { showProgress } from './resume.ts';
import { bindSettings } from './settings.ts';

bindSettings(document);
bindSearch(document);
followReading(document);
// Only lessons have notes; room for the buttons is kept by the style sheet.
if (document.querySelector('[data-lesson]')) void import('./notes.ts').then(({ offerNotes }) => offerNotes(document), () => undefined);
// The home page is complete without what the reader did before; a failed download changes nothing.
showProgress(document).catch(() => undefined);
