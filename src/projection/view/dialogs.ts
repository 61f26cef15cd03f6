import { projection as say } from '../../text/projection.ts';
import { fit, showStep } from './fit.ts';
import type { PageSlide } from './outline.ts';
import { drawQr } from './qr.ts';

/** A dialog with a heading and a button that closes it; it leaves the page when it closes. */
export function dialogWith(title: string, ...content: (Node | string)[]): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'deck-dialog no-print';
  dialog.innerHTML = '<div class="deck-dialog-head"><h2></h2><button type="button" class="secondary"></button></div>';
  const heading = dialog.querySelector('h2')!;
  heading.textContent = title;
  heading.id = 'dialoog-titel';
  dialog.setAttribute('aria-labelledby', heading.id);
  const close = dialog.querySelector('button')!;
  close.textContent = say.bar.close;
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(...content);
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

export function openHelp(): void {
  const list = document.createElement('dl');
  list.className = 'deck-keys';
  for (const [keys, what] of say.help.keys) {
    const row = document.createElement('div');
    const [name, meaning] = [document.createElement('dt'), document.createElement('dd')];
    name.textContent = keys;
    meaning.textContent = what;
    row.append(name, meaning);
    list.append(row);
  }
  const mouse = document.createElement('p');
  mouse.textContent = say.help.mouse;
  dialogWith(say.help.title, list, mouse);
}

export function openQr(source: string, section: string | undefined): void {
  const place = document.createElement('div');
  place.className = 'deck-qr';
  void drawQr(place, source, section);
  dialogWith(say.qr.title, place);
}

/** Lays all slides out as they will stand on paper, sets their text to size and prints. */
function print(slides: readonly PageSlide[], kind: 'handout' | 'notes'): void {
  document.body.dataset.print = kind;
  const was = slides.map(({ element }) => [...element.querySelectorAll('[data-slide-step]')].map((part) => part.hasAttribute('data-on')));
  for (const { element, steps } of slides) {
    showStep(element, steps);
    fit(element);
  }
  addEventListener(
    'afterprint',
    () => {
      delete document.body.dataset.print;
      slides.forEach(({ element }, at) => [...element.querySelectorAll('[data-slide-step]')].forEach((part, step) => part.toggleAttribute('data-on', was[at]![step]!)));
      const current = slides.find(({ element }) => element.hasAttribute('data-current'));
      if (current) fit(current.element);
    },
    { once: true },
  );
  window.print();
}

export function openPrint(slides: readonly PageSlide[]): void {
  const actions = document.createElement('div');
  actions.className = 'actions';
  const note = document.createElement('p');
  note.textContent = say.print.note;
  const dialog = dialogWith(say.print.title, note, actions);
  for (const kind of ['handout', 'notes'] as const) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = say.print[kind];
    button.addEventListener('click', () => {
      dialog.close();
      print(slides, kind);
    });
    actions.append(button);
  }
}
