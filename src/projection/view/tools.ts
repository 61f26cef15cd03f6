import type { Show } from './show.ts';

/** Pointing, drawing and zooming: over the slide, kept nowhere, gone when the slide goes. */
const SVG = 'http://www.w3.org/2000/svg';
type Point = [number, number];

let dot: HTMLElement | undefined;
let canvas: SVGSVGElement | undefined;
let strokes: Point[][] = [];
let show: Show | undefined;

const shareOf = ({ clientX, clientY }: PointerEvent): Point => [clientX / innerWidth, clientY / innerHeight];

/** Puts the pointer's dot at a place of the slide, or takes it away. */
export function pointAt(at: Point | undefined): void {
  if (!dot) {
    dot = document.createElement('div');
    dot.className = 'deck-dot no-print';
    dot.setAttribute('aria-hidden', 'true');
    document.body.append(dot);
  }
  dot.hidden = !at;
  if (!at) return;
  dot.style.setProperty('left', `${at[0] * 100}%`);
  dot.style.setProperty('top', `${at[1] * 100}%`);
}

/** Draws what was drawn, here or in the lecturer's window. */
export function drawStrokes(all: Point[][]): void {
  strokes = all;
  document.body.toggleAttribute('data-inked', all.length > 0);
  if (!canvas) {
    canvas = document.createElementNS(SVG, 'svg');
    canvas.setAttribute('class', 'deck-ink no-print');
    canvas.setAttribute('viewBox', '0 0 1000 1000');
    canvas.setAttribute('preserveAspectRatio', 'none');
    canvas.setAttribute('aria-hidden', 'true');
    document.body.append(canvas);
  }
  canvas.replaceChildren(
    ...strokes.map((stroke) => {
      const line = document.createElementNS(SVG, 'polyline');
      line.setAttribute('points', stroke.map(([x, y]) => `${(x * 1000).toFixed(1)},${(y * 1000).toFixed(1)}`).join(' '));
      return line;
    }),
  );
}

const tell = () => show?.send({ is: 'ink', slide: show.lecture().slide, strokes });
const mode = () => document.body.dataset.ink;

function onPointer(event: PointerEvent): void {
  if (mode() === 'laser') {
    const at = shareOf(event);
    pointAt(at);
    show?.send({ is: 'point', at });
    return;
  }
  if (mode() !== 'draw' || (event.target as Element).closest('.deck-bar')) return;
  if (event.type === 'pointerdown') strokes = [...strokes, [shareOf(event)]];
  else if (event.buttons & 1 && strokes.length > 0) strokes = [...strokes.slice(0, -1), [...strokes.at(-1)!, shareOf(event)]];
  else return;
  drawStrokes(strokes);
  tell();
}

function setMode(to: 'laser' | 'draw' | undefined, of: Show | undefined = show): void {
  show = of;
  if (!mode() && to) {
    addEventListener('pointermove', onPointer);
    addEventListener('pointerdown', onPointer);
  }
  if (to) document.body.dataset.ink = to;
  else {
    delete document.body.dataset.ink;
    removeEventListener('pointermove', onPointer);
    removeEventListener('pointerdown', onPointer);
  }
  if (to !== 'laser') {
    pointAt(undefined);
    show?.send({ is: 'point' });
  }
}

export function toggleLaser(of: Show): boolean {
  setMode(mode() === 'laser' ? undefined : 'laser', of);
  return mode() === 'laser';
}
export function toggleDrawing(of: Show): boolean {
  setMode(mode() === 'draw' ? undefined : 'draw', of);
  return mode() === 'draw';
}
export const stopInk = () => setMode(undefined);

export function wipe(of: Show | undefined = show): void {
  show = of;
  drawStrokes([]);
  tell();
}

const origin: Point = [50, 50];
const setOrigin = () => document.body.style.setProperty('--zoom-at', `${origin[0]}% ${origin[1]}%`);
const follow = ({ clientX, clientY }: PointerEvent) => {
  origin[0] = (100 * clientX) / innerWidth;
  origin[1] = (100 * clientY) / innerHeight;
  setOrigin();
};

/** Twice as large, and back. The mouse or the arrows choose what is seen. */
export function toggleZoom(): boolean {
  const on = document.body.toggleAttribute('data-zoom');
  origin[0] = origin[1] = 50;
  setOrigin();
  if (on) addEventListener('pointermove', follow);
  else removeEventListener('pointermove', follow);
  return on;
}

export function pan(key: string): void {
  const [x, y] = ({ ArrowLeft: [-15, 0], ArrowRight: [15, 0], ArrowUp: [0, -15], ArrowDown: [0, 15] } as Record<string, Point>)[key] ?? [0, 0];
  origin[0] = Math.min(100, Math.max(0, origin[0] + x));
  origin[1] = Math.min(100, Math.max(0, origin[1] + y));
  setOrigin();
}

/** The slide goes: what was drawn on it goes along, and it is small again. */
export function leaveSlide(): void {
  if (strokes.length > 0) drawStrokes([]);
  if ('zoom' in document.body.dataset) toggleZoom();
}

/** A short word at the top of the screen. */
export function notice(words: string): void {
  document.querySelector('.deck-notice')?.remove();
  const place = document.createElement('p');
  place.className = 'deck-notice no-print';
  place.setAttribute('role', 'alert');
  place.textContent = words;
  document.body.append(place);
  addEventListener('keydown', () => place.remove(), { once: true });
  addEventListener('click', () => place.remove(), { once: true });
}
