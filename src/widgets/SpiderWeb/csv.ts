import { spiderWeb } from '../../text/spiderWeb.ts';
import { spiderWebTeam as text } from '../../text/spiderWebTeam.ts';
import { csvCell, csvFile } from '../kit/csv.ts';
import { written } from './layers.ts';
import type { Rater } from './model.ts';
import { type Side, type Spread, type Summary, type Web, UNKNOWN, given, scoreKey, sides, spread } from './scores.ts';

type Cell = string | number | undefined;

const cell = (value: Cell): string => (typeof value === 'number' ? written(value) : csvCell(value ?? ''));

/** A rater with the name to show. */
export type Named = Rater & { shown: string };

export interface Sheet {
  web: Web;
  /** raters in the picture, with the names to show */
  raters: readonly Named[];
  summaries: readonly Summary[];
  earlier: readonly { name: string; summaries: readonly Summary[] }[];
}

/**
 * A sheet for Excel in Flanders, with decimal commas. One row per
 * pillar (all statements together) and one per statement.
 */
export function toCsv({ web, raters, summaries, earlier }: Sheet): string {
  const words = text.csv;
  const name = spiderWeb.side;
  const team = raters.length > 1;
  const spreads = (of: (side: Side) => Spread | undefined): Cell[] =>
    team ? sides.flatMap((side) => [of(side)?.sd, of(side)?.low, of(side)?.high]) : [];
  const header: Cell[] = [
    spiderWeb.pillar,
    words.statement,
    name.now,
    name.wish,
    spiderWeb.gap,
    ...(team ? sides.flatMap((side) => [words.sd(name[side]), words.low(name[side]), words.high(name[side])]) : []),
    ...(team ? raters.flatMap(({ shown }) => sides.map((side) => words.of(name[side], shown))) : []),
    ...earlier.flatMap((one) => sides.map((side) => words.of(name[side], one.name))),
  ];
  const rows = web.pillars.flatMap((pillar, index): Cell[][] => {
    const summary = summaries[index]!;
    const whole: Cell[] = [
      pillar.name,
      words.all,
      summary.now?.mean,
      summary.wish?.mean,
      summary.gap,
      ...spreads((side) => summary[side]),
      ...(team ? raters.flatMap(({ scores }) => sides.map((side) => spread(given(pillar, scores, side))?.mean)) : []),
      ...earlier.flatMap((one) => sides.map((side) => one.summaries[index]?.[side]?.mean)),
    ];
    const statements = pillar.statements.map(({ id, text: statement }): Cell[] => {
      const score = (rater: Rater, side: Side) => rater.scores[scoreKey(side, pillar.id, id)];
      const of = (side: Side) => spread(raters.flatMap((rater) => score(rater, side) || []));
      const one = (rater: Rater, side: Side): Cell => (score(rater, side) === UNKNOWN ? spiderWeb.unknown : score(rater, side)?.toString());
      const mean = (side: Side): Cell => (team ? of(side)?.mean : raters[0] && one(raters[0], side));
      return [pillar.name, statement, mean('now'), mean('wish'), '', ...spreads(of), ...(team ? raters.flatMap((rater) => sides.map((side) => one(rater, side))) : [])];
    });
    return [whole, ...statements];
  });
  return csvFile([header, ...rows].map((row) => row.map(cell)));
}
