/** Opens the search dialog; its code and the index are only fetched then. */
export function bindSearch(document: Document): void {
  const open = async (event: Event) => {
    event.preventDefault();
    const { openSearch } = await import('./dialog.ts');
    openSearch(document);
  };
  for (const link of document.querySelectorAll('[data-open-search]')) link.addEventListener('click', open);
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable="true"]');
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const ctrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (slash || ctrlK) void open(event);
  });
}
