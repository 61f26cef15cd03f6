/** Opens the search dialog; its code and the index are only fetched then. */
export function bindSearch(document: Document): void {
  const open = async (event: Event) => {
    event.preventDefault();
    const link = event.currentTarget;
    try {
      const { openSearch } = await import('./dialog.ts');
      openSearch(document);
    } catch {
      // Without its code the dialog cannot open; the page /zoeken/ may still be reachable, and says what is wrong.
      if (link instanceof HTMLAnchorElement) location.href = link.href;
    }
  };
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
