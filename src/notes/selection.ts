import { h, render } from 'preact';
import type { NotesHandle } from '../learner/notes/index.ts';
import type { Quote } from '../learner/records.ts';
import { notesWords } from '../text/notes.ts';
import type { PageNotes } from './index.ts';
import { BEGINNING, quoteIn, readSection } from './section.ts';
import { Toolbar } from './view/Toolbar.tsx';

interface Parts {
  prose: HTMLElement;
  headings: readonly HTMLElement[];
  handle: NotesHandle;
  page: PageNotes;
}

/** What is selected, as words of one section: the one in which the selection begins. */
function selectedIn(prose: HTMLElement, headings: readonly HTMLElement[]): { slug: string; quote: Quote; end: Element } | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!prose.contains(range.commonAncestorContainer)) return undefined;
  const follows = (heading: Element) => heading.compareDocumentPosition(range.startContainer) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY);
  const slug = headings.filter(follows).at(-1)?.id ?? BEGINNING;
  const section = readSection(prose, slug);
  const quote = section && quoteIn(section, range);
  const last = range.endContainer instanceof Element ? range.endContainer : range.endContainer.parentElement!;
  return quote && { slug, quote, end: last.closest('p, li, td, th, dd, blockquote, figcaption, h3, h4') ?? prose };
}

/**
 * Shows the buttons to mark while something is selected. They stand at the foot of the window and, in the order of the
 * keyboard, right after the selected words.
 */
export function watchSelection({ prose, headings, handle, page }: Parts): void {
  const place = document.createElement('span');
  place.dataset.notes = '';
  place.className = 'note-toolbar-place no-print';
  const said = document.createElement('p');
  said.className = 'visually-hidden';
  said.setAttribute('role', 'status');
  prose.after(said);
  let now: ReturnType<typeof selectedIn>;

  const mark = (write: boolean): void => {
    if (!now) return;
    const { slug, quote } = now;
    const known = handle.view.get().notes.find((note) => note.section === slug && note.quote?.exact === quote.exact && note.quote.before === quote.before);
    const id = known?.id ?? handle.newId();
    if (!known) handle.write(id, { section: slug, text: '', quote });
    getSelection()?.removeAllRanges();
    if (write) page.toggle(slug, true, id);
    else said.textContent = known ? notesWords.already : notesWords.done;
  };

  const look = () => {
    now = selectedIn(prose, headings);
    if (!now) {
      render(null, place);
      return place.remove();
    }
    if (place.parentElement !== now.end) now.end.append(place);
    said.textContent = '';
    render(h(Toolbar, { onMark: () => mark(false), onWrite: () => mark(true) }), place);
  };
  document.addEventListener('selectionchange', look);
  look();
}
