import { spiderWeb as text } from '../../text/spiderWeb.ts';
import { wideLayout } from './layouts.ts';
import { type Layer, hasRanges } from './layers.ts';
import { type Palette, type Shape, lineStyle, marker, picture } from './picture.ts';

/** A picture on paper looks the same everywhere: no variables, the colours of the light theme. */
const paper: Palette = {
  ground: '#fffdf8',
  ink: '#23211c',
  soft: '#57524a',
  thread: '#8d8371',
  ring: '#b9ae9a',
  now: '#8a5600',
  nowFill: '#e0a020',
  wish: '#0d5b5e',
  earlier: '#57524a',
  broken: '#97301f',
  centre: '#e0a020',
};
/** Beside the web: fonts on the reader's device may be wider than the course's own. */
const MARGIN = 50;
const FONT = "'Atkinson Hyperlegible Next', Verdana, 'DejaVu Sans', Arial, sans-serif";

const escaped = (raw: string) => raw.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** An element as markup. */
export const markup = (shape: Shape | string): string => {
  if (typeof shape === 'string') return escaped(shape);
  const [tag, attributes, ...children] = shape;
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  return `<${tag}${pairs.join('')}>${children.map(markup).join('')}</${tag}>`;
};

export interface Content {
  title: string;
  /** below the title: who and when */
  subtitle: string;
  /** names at the threads */
  names: readonly string[];
  layers: readonly Layer[];
  /** scores at the threads */
  notes: readonly string[];
}

/** A line of text at the left. */
const line = (words: string, y: number, size: number, weight: number): Shape => ['text', { x: 30, y, 'font-size': size, 'font-weight': weight, fill: paper.ink }, words];

/** A picture that needs nothing around it: title, web, scores at the threads, legend. */
export function toSvg({ title, subtitle, names, layers, notes }: Content): { svg: string; width: number; height: number } {
  const layout = wideLayout(names, notes);
  const width = layout.frame.width + 2 * MARGIN;
  const head = 66;
  const foot = head + layout.frame.height + 14;
  const explained = hasRanges(layers) ? text.range.map((words, row) => line(words, foot + (Math.ceil(layers.length / 2) - 0.1) * 26 + row * 19, 13, 400)) : [];
  const height = foot + Math.ceil(layers.length / 2) * 26 + 4 + explained.length * 19;
  const legend = [...layers].reverse().map((layer, index): Shape => {
    const x = 30 + (index % 2) * 330;
    const y = foot + Math.floor(index / 2) * 26;
    return [
      'g',
      {},
      ['path', { d: `M${x},${y}h44`, fill: 'none', ...lineStyle(layer.kind, paper) }],
      marker(layer.kind, layer.rank, { x: x + 22, y }, paper),
      ['text', { x: x + 56, y: y + 5, 'font-size': 15, fill: paper.ink }, layer.name],
    ];
  });
  const shape: Shape = [
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': FONT, role: 'img' },
    ['title', {}, `${title}. ${subtitle}`],
    ['desc', {}, names.map((name, index) => `${name}: ${notes[index] || text.none}`).join('; ')],
    ['rect', { width, height, fill: paper.ground }],
    line(title, 34, 20, 700),
    line(subtitle, 57, 14, 400),
    ['g', { transform: `translate(${MARGIN} ${head})` }, ...picture({ layout, layers, palette: paper, notes })],
    ...legend,
    ...explained,
  ];
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${markup(shape)}\n`, width, height };
}
