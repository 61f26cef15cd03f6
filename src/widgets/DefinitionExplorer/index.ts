/** Door of the definition that is taken apart. */
export { DefinitionExplorer } from './DefinitionExplorer.tsx';
export { DefinitionOnPaper } from './OnPaper.tsx';
