import { h, render } from 'preact';
import { SearchPanel } from './SearchPanel.tsx';

/** Puts the search in the dialog of this page, once; what was typed in the meantime goes along. */
export function fillSearch(dialog: HTMLDialogElement): void {
  const content = dialog.querySelector<HTMLElement>('[data-search-content]');
  if (!content || content.dataset.filled !== undefined) return;
  const typed = content.querySelector('input')?.value ?? '';
  content.dataset.filled = '';
  content.replaceChildren();
  render(h(SearchPanel, { chapters: JSON.parse(content.dataset.chapters ?? '[]') as string[], typed }), content);
}
