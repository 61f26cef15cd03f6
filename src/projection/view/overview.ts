import { projection as say } from '../../text/projection.ts';
import { indexOf } from '../lecture/lecture.ts';
import { matches } from '../lecture/search.ts';
import { dialogWith } from './dialogs.ts';
import { copyOf, fit } from './fit.ts';
import type { Show } from './show.ts';

/** All slides at a glance, with a search; choosing one goes there. */
export function openOverview(show: Show): void {
  const field = document.createElement('input');
  field.type = 'search';
  field.setAttribute('aria-label', say.overview.search);
  field.placeholder = say.overview.search;
  const found = document.createElement('p');
  found.className = 'status';
  found.setAttribute('role', 'status');
  const list = document.createElement('ol');
  list.className = 'deck-overview';
  list.setAttribute('role', 'list');
  const dialog = dialogWith(say.overview.title, field, found, list);
  dialog.classList.add('wide');

  const seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || target.firstChild) continue;
      seen.unobserve(target);
      const copy = copyOf(show.slides[Number((target as HTMLElement).dataset.at)]!.element);
      target.append(copy);
      fit(copy);
    }
  });
  const at = indexOf(show.slides, show.lecture());
  const items = show.slides.map((slide, index) => {
    const item = document.createElement('li');
    const thumb = document.createElement('div');
    thumb.className = 'deck-thumb stage';
    thumb.dataset.at = String(index);
    thumb.setAttribute('aria-hidden', 'true');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quiet';
    button.textContent = `${index + 1}. ${slide.label}`;
    if (index === at) button.setAttribute('aria-current', 'true');
    button.addEventListener('click', () => {
      dialog.close();
      show.perform({ do: 'go', slide: slide.id });
    });
    const box = document.createElement('div');
    box.className = 'deck-thumb-box';
    box.append(thumb);
    item.append(box, button);
    list.append(item);
    seen.observe(thumb);
    return { item, button, words: `${slide.label} ${slide.element.querySelector('.slide-kicker')?.textContent ?? ''}` };
  });
  field.addEventListener('input', () => {
    let hits = 0;
    for (const { item, words } of items) {
      item.hidden = !matches(words, field.value);
      if (!item.hidden) hits += 1;
    }
    found.textContent = field.value.trim() === '' ? '' : hits === 0 ? say.overview.none : say.overview.found(hits);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    items.find(({ item }) => !item.hidden)?.button.click();
  });
  dialog.addEventListener('close', () => seen.disconnect());
  items[at]?.button.scrollIntoView({ block: 'center' });
  field.focus();
}
