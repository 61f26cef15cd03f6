/** Door of the search: the panel that the dialog and the page /zoeken/ share. */
export { SearchPanel } from './SearchPanel.tsx';
