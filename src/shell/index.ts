/** What every page runs: the reading settings and the way to the search dialog. Small on purpose. */
import { bindSettings } from './settings.ts';
import { bindSearch } from '../search/open.ts';

bindSettings(document);
bindSearch(document);
