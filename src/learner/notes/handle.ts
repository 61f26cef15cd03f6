import { atom } from 'nanostores';
import type { NoteRecord } from '../records.ts';
import type { Context } from '../store/context.ts';
import { keep } from '../store/keeper.ts';
import { placer } from '../store/place.ts';
import { grows, newest } from '../store/versions.ts';
import { noteChain, notesIn, thinNotes } from './derive.ts';
import { isNoteRecord, noteKinds } from './guard.ts';
import type { NotesHandle, NotesView } from './types.ts';

/** The notes of one lesson, from reading them to letting go. */
export function notesHandle(ctx: Context, lesson: string, saved: () => void): NotesHandle {
  const view = atom<NotesView>({ ready: false, notes: [], status: { state: 'empty' } });
  let ready = false;
  const keeper = keep<NoteRecord>(ctx, lesson, {
    kinds: noteKinds,
    guard: isNoteRecord,
    chain: noteChain,
    adjust: (pending) => pending,
    thin: thinNotes,
    changed: show,
    saved,
    erased: show,
  });
  const place = placer(keeper);

  function show(): void {
    view.set({ ready, notes: notesIn(keeper.all()), status: keeper.status() });
  }

  const headOf = (note: string) => newest(keeper.all().filter((r) => r.note === note));

  function put(note: string, next: Pick<NoteRecord, 'section' | 'text' | 'quote' | 'removed'>, fresh = false, settled = false): void {
    const head = headOf(note);
    const same = (r: NoteRecord) => !!r.removed === !!next.removed && r.section === next.section && grows(r.text, next.text);
    const { id, at, base } = place({ line: (r) => r.note === note, goesOn: same, replaces: same, fresh });
    const beside = settled ? undefined : head?.beside;
    const { section, text, quote, removed } = next;
    keeper.put({
      v: 1,
      id,
      kind: 'note',
      subject: lesson,
      at,
      by: keeper.by,
      note,
      section,
      text,
      ...(quote ? { quote } : {}),
      ...(removed ? { removed } : {}),
      ...(base ? { base } : {}),
      ...(beside?.length ? { beside } : {}),
    });
  }

  const opened = keeper.load().then(() => {
    ready = true;
    show();
  });
  /** A note is only written on top of what is known to be stored. */
  const soon = (run: () => void) => void (ready ? run() : opened.then(run));

  return {
    lesson,
    view,
    ready: opened,
    newId: () => `note:${keeper.newId()}`,
    write: (id, { section, text, quote }) =>
      soon(() => {
        const head = headOf(id);
        const kept = quote ?? head?.quote;
        if (head && !head.removed && head.text === text && head.section === section) return;
        put(id, { section, text, ...(kept ? { quote: kept } : {}) });
      }),
    remove: (id) =>
      soon(() => {
        const head = headOf(id);
        // What stood beside it was shown with it, and goes with it.
        if (head) put(id, { ...head, removed: true }, true, true);
      }),
    bringBack: (id) =>
      soon(() => {
        const head = headOf(id);
        if (head?.removed) put(id, { section: head.section, text: head.text, ...(head.quote ? { quote: head.quote } : {}) }, true);
      }),
    settle: (id) =>
      soon(() => {
        const head = headOf(id);
        if (head?.beside) put(id, head, true, true);
      }),
    flush: () => keeper.flush(),
    close: () => keeper.close(),
  };
}
