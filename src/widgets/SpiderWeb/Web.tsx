import { type ComponentChild, h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Layout } from './labels.ts';
import { smallLayout, wideLayout } from './layouts.ts';
import type { Layer } from './layers.ts';
import { type Palette, type Shape, lineStyle, marker, picture } from './picture.ts';
import type { Pillar } from './scores.ts';
import { type Hang, between, hanging } from './weakening.ts';

/** On the page, colours follow the theme. */
export const screen: Palette = {
  ground: 'var(--surface)',
  ink: 'var(--ink)',
  soft: 'var(--ink-soft)',
  thread: 'var(--line-strong)',
  ring: 'var(--spiderweb-ring)',
  now: 'var(--done)',
  nowFill: 'var(--done-fill)',
  wish: 'var(--action)',
  earlier: 'var(--ink-soft)',
  broken: 'var(--wrong)',
  centre: 'var(--done-fill)',
};

export const element = (shape: Shape | string): ComponentChild => {
  if (typeof shape === 'string') return shape;
  const [tag, attributes, ...children] = shape;
  return h(tag, attributes, ...children.map(element));
};

const DURATION = 700;

/** Lets the threads move from how they hung to how they hang now; at once for who wants no motion. */
function useMotion(target: readonly Hang[]): readonly Hang[] {
  const [shown, show] = useState(target);
  const last = useRef(shown);
  last.current = shown;
  const key = JSON.stringify(target);
  useEffect(() => {
    const from = last.current;
    if (JSON.stringify(from) === key) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return show(target);
    let frame = 0;
    const begin = performance.now();
    const step = (time: number) => {
      const t = Math.min(1, Math.max(0, (time - begin) / DURATION));
      show(target.map((to, index) => between(from[index]!, to, 1 - (1 - t) ** 3)));
      if (t < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [key]);
  return shown;
}

export interface WebProps {
  pillars: readonly Pillar[];
  names: readonly string[];
  layers: readonly Layer[];
  notes: readonly string[];
  missing: string | undefined;
  label: string;
}

/** The web, drawn twice: style sheets show the drawing that fits the room there is. */
export function Web({ pillars, names, layers, notes, missing, label }: WebProps) {
  const hangs = useMotion(hanging(pillars, missing));
  const broken = pillars.findIndex(({ id }) => id === missing);
  const drawing = (kind: string, layout: Layout, own: readonly string[]) => (
    <svg class={`spiderweb-drawing is-${kind}`} viewBox={`0 0 ${layout.frame.width} ${layout.frame.height}`} role="img" aria-label={label}>
      {picture({ layout, layers, palette: screen, notes: own, hangs, broken }).map(element)}
    </svg>
  );
  return (
    <div class="spiderweb-web">
      {drawing('wide', wideLayout(names, notes), notes)}
      {drawing('small', smallLayout(names), [])}
    </div>
  );
}

/** A piece of a line, for the legend. */
export function Sample({ layer: { kind, rank } }: { layer: Layer }) {
  return (
    <svg class="spiderweb-sample" viewBox="0 0 48 16" aria-hidden="true" focusable="false">
      <path d="M2,8h44" fill="none" {...lineStyle(kind, screen)} />
      {element(marker(kind, rank, { x: 24, y: 8 }, screen))}
    </svg>
  );
}
