import { offer } from '../text/notesOffer.ts';

/**
 * Offers a note at every section of a lesson, and marking what is selected. The code for it is loaded at the first use,
 * or when there are notes on this lesson.
 */
export function offerNotes(document: Document): void {
  const article = document.querySelector<HTMLElement>('[data-lesson]');
  const prose = article?.querySelector<HTMLElement>('.prose');
  const lesson = article?.dataset.lesson;
  if (!prose || !lesson) return;
  const notes = () => import('../notes/index.ts').then(({ startNotes }) => startNotes(prose, lesson));
  for (const heading of prose.querySelectorAll(':scope > h2[id]:not(#bronnen)')) {
    const bar = document.createElement('div');
    bar.className = 'note-bar no-print';
    bar.dataset.notes = heading.id;
    bar.innerHTML = '<button type="button" class="quiet" aria-expanded="false"><span></span><span class="visually-hidden"></span></button>';
    const [words, where] = bar.querySelectorAll('span');
    words!.textContent = offer.note;
    where!.textContent = ` (${heading.textContent})`;
    bar.firstElementChild!.addEventListener('click', () => notes().then((all) => all.toggle(heading.id), () => (words!.textContent = offer.failed)));
    heading.after(bar);
  }
  const selected = () => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || !prose.contains(selection.anchorNode)) return;
    document.removeEventListener('selectionchange', selected);
    notes().catch(() => document.addEventListener('selectionchange', selected));
  };
  document.addEventListener('selectionchange', selected);
  import('../learner/notes/has.ts').then(async ({ hasNotes }) => (await hasNotes(lesson)) && (await notes())).catch(() => undefined);
}
