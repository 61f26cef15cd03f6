import { type Summary, round1 } from './scores.ts';

export type LayerKind = 'now' | 'wish' | 'earlier';

/** One line in the web: a score per pillar, with how far raters lie apart. */
export interface Layer {
  /** `now`, `wish`, or the id of an earlier attempt */
  id: string;
  kind: LayerKind;
  name: string;
  /** which marker: earlier webs take turns */
  rank: number;
  scores: (number | undefined)[];
  /** lowest and highest rater, where more than one scored */
  ranges: ([number, number] | undefined)[];
}

/** A web of an earlier date. */
export interface Earlier {
  id: string;
  /** its date in words */
  name: string;
  summaries: readonly Summary[];
}

const layer = (id: string, kind: LayerKind, name: string, rank: number, summaries: readonly Summary[], side: 'now' | 'wish'): Layer => ({
  id,
  kind,
  name,
  rank,
  scores: summaries.map((summary) => summary[side]?.mean),
  ranges: summaries.map((summary) => {
    const found = summary[side];
    return found && found.n > 1 ? [found.low, found.high] : undefined;
  }),
});

/** Whether there is anything to draw. */
export const hasLine = ({ scores }: Layer) => scores.some((score) => score !== undefined);

/** Whether raters lie apart anywhere. */
export const hasRanges = (layers: readonly Layer[]) => layers.some(({ ranges }) => ranges.some((range) => range && range[0] < range[1]));

/** The lines, the undermost first: earlier dates (how it was then), wished for, now. */
export function layersOf(summaries: readonly Summary[], earlier: readonly Earlier[], names: { now: string; wish: string }): Layer[] {
  return [
    ...earlier.map((one, rank) => ({ ...layer(one.id, 'earlier', one.name, rank, one.summaries, 'now'), ranges: [] })),
    layer('wish', 'wish', names.wish, 0, summaries, 'wish'),
    layer('now', 'now', names.now, 0, summaries, 'now'),
  ];
}

/** A score as the course writes it: one decimal, with a comma. */
export const written = (value: number) => round1(value).toFixed(1).replace('.', ',');
