/** Opens the search dialog; its code and the index are only fetched then. */
export function bindSearch(document: Document): void {
  const dialog = document.querySelector<HTMLDialogElement>('#zoekvenster');
  if (!dialog) return;
  const open = async (event: Event) => {
    event.preventDefault();
    if (!dialog.open) dialog.showModal();
    // The field is there before the search is: a fast typist loses nothing.
    const field = dialog.querySelector('input');
    field?.focus();
    field?.select();
    // When the code cannot be loaded, the plain form still leads to /zoeken/, which says what is wrong.
    const { fillSearch } = await import('./dialog.ts');
    fillSearch(dialog);
  };
  // A search field keeps the first Escape for itself (it empties the field); here one press closes.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dialog.close();
  });
  for (const link of document.querySelectorAll('[data-open-search]')) link.addEventListener('click', open);
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable="true"]');
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const ctrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (slash || ctrlK) void open(event);
  });
  void markArrival(document);
}

/** Marks the words a reader came for, when they came from the search. */
async function markArrival(document: Document): Promise<void> {
  const words = new URLSearchParams(location.search).getAll('zoek');
  const main = document.querySelector('main');
  if (words.length === 0 || !main) return;
  const { markWords } = await import('./highlight.ts');
  markWords(main, words.flatMap((word) => word.split(/\s+/)));
}
