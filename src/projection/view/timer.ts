import { projection as say } from '../../text/projection.ts';
import { clockText, isOver, isRunning, leftOf } from '../lecture/countdown.ts';
import type { PageSlide } from './outline.ts';
import type { Show } from './show.ts';

let ticking: ReturnType<typeof setInterval> | undefined;
let ended: number | undefined;

/** Shows the countdown of a slide, and says quietly that it is over. */
export function showTimer(element: HTMLElement, slide: PageSlide, show: Show, announce: (words: string) => void): void {
  clearInterval(ticking);
  const place = element.querySelector<HTMLElement>('[data-slide-timer]');
  if (!place || !slide.minutes) return;
  if (!place.firstChild) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'secondary';
    button.addEventListener('click', () => show.perform({ do: 'timer' }));
    place.append(button, document.createElement('span'));
    place.hidden = false;
  }
  const [button, clock] = [place.querySelector('button')!, place.querySelector('span')!];
  const tick = () => {
    const { timer } = show.lecture();
    const now = Date.now();
    const own = timer?.slide === slide.id ? timer : undefined;
    const over = !!own && isOver(own, now);
    place.toggleAttribute('data-over', over);
    place.toggleAttribute('data-running', !!own && isRunning(own, now));
    const words = !own ? '' : over ? say.timer.over : clockText(leftOf(own, now));
    if (clock.textContent !== words) clock.textContent = words;
    const action = !own ? say.timer.start(slide.minutes!) : over ? say.timer.again : isRunning(own, now) ? say.timer.pause : say.timer.resume;
    if (button.textContent !== action) button.textContent = action;
    if (over && own.ends !== ended) {
      ended = own.ends;
      announce(say.timer.over);
    }
    if (!own || !isRunning(own, now)) clearInterval(ticking);
  };
  tick();
  const { timer } = show.lecture();
  if (timer?.slide === slide.id && isRunning(timer, Date.now())) ticking = setInterval(tick, 250);
}
