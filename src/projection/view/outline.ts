import type { Live } from '../deck/types.ts';
import type { OutlineSlide } from '../lecture/lecture.ts';

/** A slide as it stands in the page. */
export interface PageSlide extends OutlineSlide {
  element: HTMLElement;
  title: string;
  /** in lists of slides */
  label: string;
  kind: string;
  data?: Live;
}

export const liveOf = (slide: Element): Live | undefined => {
  const props = slide.querySelector<HTMLElement>('[data-slide-live]')?.dataset.props;
  return props ? (JSON.parse(props) as Live) : undefined;
};

/** Reads the deck of a page. */
export const readSlides = (document: Document): PageSlide[] =>
  [...document.querySelectorAll<HTMLElement>('[data-deck] > .slide')].map((element) => {
    const { section, steps, minutes, label = '', kind = '' } = element.dataset;
    const data = liveOf(element);
    return {
      element,
      id: element.id,
      kind,
      label,
      title: element.querySelector('.slide-title')?.textContent ?? '',
      steps: Number(steps),
      ...(section ? { section } : {}),
      ...(minutes ? { minutes: Number(minutes) } : {}),
      ...(data ? { data, live: data.is } : {}),
      ...(data?.is === 'ballot' ? { ballots: data.ballots } : {}),
      ...(data?.is === 'web' ? { pillars: data.pillars.length } : {}),
    };
  });
