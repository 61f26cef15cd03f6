import type { PageSlide } from './outline.ts';
import type { Show } from './show.ts';

let parts: Promise<typeof import('../parts/index.tsx')> | undefined;

/**
 * Draws the running part of a slide as the lecture has it; its code is loaded when the first such slide is shown.
 *
 * @param host the slide, or a copy of it
 * @param drawn called once it stands there, to set the text to size
 */
export function drawLive(host: HTMLElement, slide: PageSlide, show: Show, drawn: () => void): void {
  const place = host.querySelector<HTMLElement>('[data-slide-live]');
  if (!place || !slide.data) return;
  const { data } = slide;
  parts ??= import('../parts/index.tsx');
  void parts.then(({ draw }) => {
    draw(place, { data, slide, lecture: show.lecture(), perform: show.perform });
    drawn();
  }, () => (parts = undefined));
}
