import { h, render } from 'preact';
import { openNotes } from '../learner/notes/index.ts';
import { findQuote } from './anchor.ts';
import { draw, wipe } from './draw.ts';
import { BEGINNING, rangeOf, readSection, sectionHeadings } from './section.ts';
import { watchSelection } from './selection.ts';
import { notesWords } from '../text/notes.ts';
import { Panel } from './view/Panel.tsx';
import { offer } from '../text/notesOffer.ts';

/** The notes of the lesson on this page. */
export interface PageNotes {
  /** Opens or closes the panel where the notes of a section stand. `note`: the one to write in, otherwise the section's own. */
  toggle(section: string, open?: boolean, note?: string): void;
}

let started: PageNotes | undefined;

/** Starts the notes of a page: draws what was marked and keeps the panels. Calling it again gives the same. */
export function startNotes(prose: HTMLElement, lesson: string): PageNotes {
  return (started ??= start(prose, lesson));
}

function start(prose: HTMLElement, lesson: string): PageNotes {
  const handle = openNotes(lesson);
  const headings = sectionHeadings(prose);
  /** open panels, by section */
  const panels = new Map<string, HTMLElement>();
  /** ids of passages that stand nowhere in the lesson any more */
  let orphans: ReadonlySet<string> = new Set();
  let drawn = '';

  const bar = (slug: string) => prose.querySelector<HTMLElement>(`.note-bar[data-notes="${CSS.escape(slug)}"]`);
  const button = (slug: string) => bar(slug)?.querySelector('button');
  /** Notes whose section went stand at the first one, and so do those on what stands before it. */
  const home = (section: string) => (headings.some(({ id }) => id === section) ? section : (headings[0]?.id ?? section));
  const notesAt = (slug: string) => handle.view.get().notes.filter((note) => home(note.section) === slug);

  function redraw(): void {
    const marks = handle.view.get().notes.filter(({ quote }) => quote);
    const picture = JSON.stringify(marks.map(({ id, section, quote }) => [id, section, quote]));
    if (picture === drawn) return;
    drawn = picture;
    wipe(prose);
    const ranges: Range[] = [];
    const lost = new Set(marks.map(({ id }) => id));
    for (const slug of [BEGINNING, ...headings.map(({ id }) => id)]) {
      const own = marks.filter((mark) => mark.section === slug);
      const section = own.length > 0 && readSection(prose, slug);
      if (!section) continue;
      for (const { id, quote } of own) {
        const span = findQuote(section.text, quote!);
        const range = span && rangeOf(section, span);
        if (!range) continue;
        ranges.push(range);
        lost.delete(id);
      }
    }
    orphans = lost;
    draw(prose, ranges);
  }

  function show(): void {
    redraw();
    for (const { id } of headings) {
      const [words] = button(id)?.querySelectorAll('span') ?? [];
      const some = notesAt(id).length;
      if (words) words.textContent = some > 0 ? notesWords.some(some) : offer.note;
      button(id)?.toggleAttribute('data-some', some > 0);
      if (panels.has(id)) renderPanel(id);
    }
  }

  function renderPanel(slug: string, note?: string): void {
    const section = readSection(prose, slug)!;
    render(
      h(Panel, { handle, section, notes: notesAt(slug), status: handle.view.get().status, orphans, focus: note, onClose: () => page.toggle(slug, false) }),
      panels.get(slug)!,
    );
  }

  const page: PageNotes = {
    toggle(section, open = !panels.has(home(section)), note) {
      const slug = home(section);
      const place = bar(slug);
      if (!place) return;
      button(slug)?.setAttribute('aria-expanded', String(open));
      if (open) {
        if (!panels.has(slug)) {
          const panel = document.createElement('div');
          panel.className = 'note-panel no-print';
          panel.dataset.notes = '';
          place.after(panel);
          panels.set(slug, panel);
        }
        void handle.ready.then(() => panels.has(slug) && renderPanel(slug, note ?? 'own'));
        return;
      }
      const panel = panels.get(slug);
      if (!panel) return;
      render(null, panel);
      panel.remove();
      panels.delete(slug);
      button(slug)?.focus();
      void handle.flush();
    },
  };

  handle.view.subscribe(({ ready }) => ready && show());
  watchSelection({ prose, headings, handle, page });
  return page;
}
