/** The largest text of every kind of slide, as an index of the sizes in projection.css; text shrinks from there until it fits. */
const MOST: Record<string, number> = {
  titel: 6, doelen: 6, kern: 9, figuur: 1, opdracht: 5, tabel: 4, samen: 5, stappen: 6, stemming: 4, klasweb: 1,
  vooraf: 5, portret: 5, hulp: 3, weetjes: 7, vraag: 6, antwoord: 5, criteria: 5, slot: 8,
};

/** Sets the text of a slide as large as it can be. The slide must be laid out: seen, or in a box of its own. */
export function fit(slide: HTMLElement): void {
  const body = slide.querySelector<HTMLElement>('.slide-body');
  const content = slide.querySelector<HTMLElement>('.slide-content');
  if (!body || !content) return;
  const fits = () => content.offsetHeight <= body.clientHeight && content.scrollWidth <= body.clientWidth;
  const kind = slide.dataset.kind ?? '';
  content.removeAttribute('data-tight');
  if (kind !== 'oefening') {
    const set = (size: number) => (content.dataset.fit = String(size));
    let low = 0;
    let high = MOST[kind] ?? 5;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      set(middle);
      if (fits()) low = middle;
      else high = middle - 1;
    }
    set(low);
    // The last resort of a wide table: words that break anywhere.
    if (!fits() && content.scrollWidth > body.clientWidth) content.setAttribute('data-tight', '');
  }
  // What is still too long can be scrolled, with the keyboard too.
  const long = !fits();
  body.toggleAttribute('data-scroll', long);
  if (long) body.tabIndex = 0;
  else body.removeAttribute('tabindex');
}

/** Shows of a slide what its step shows. */
export function showStep(slide: HTMLElement, step: number): void {
  for (const part of slide.querySelectorAll<HTMLElement>('[data-slide-step]')) part.toggleAttribute('data-on', Number(part.dataset.slideStep) <= step);
}

/** A copy of a slide to look at: nothing in it runs, can be reached or is found by its name. */
export function copyOf(slide: HTMLElement): HTMLElement {
  const copy = slide.cloneNode(true) as HTMLElement;
  copy.querySelectorAll('.slide-notes, .slide-timer, .slide-qr, script, link').forEach((part) => part.remove());
  for (const island of copy.querySelectorAll('astro-island')) island.replaceWith(...island.childNodes);
  for (const named of [copy, ...copy.querySelectorAll('[id]')]) named.removeAttribute('id');
  for (const named of copy.querySelectorAll('[name]')) named.removeAttribute('name');
  copy.setAttribute('data-current', '');
  copy.removeAttribute('tabindex');
  copy.inert = true;
  return copy;
}
