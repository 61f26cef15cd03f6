import { h, render } from 'preact';
import { SearchPanel } from './SearchPanel.tsx';

/** Shows the search dialog of this page; its content is made the first time. */
export function openSearch(document: Document): void {
  const dialog = document.querySelector<HTMLDialogElement>('#zoekvenster');
  const content = dialog?.querySelector<HTMLElement>('[data-search-content]');
  if (!dialog || !content) return;
  if (content.childElementCount === 0) {
    // A search field keeps the first Escape for itself (it empties the field); here one press closes.
    dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      dialog.close();
    });
    render(h(SearchPanel, { chapters: JSON.parse(content.dataset.chapters ?? '[]') as string[] }), content);
  }
  if (!dialog.open) dialog.showModal();
  const field = dialog.querySelector<HTMLInputElement>('input[type=search]');
  field?.focus();
  field?.select();
}
