import { spiderWeb as text } from '../../text/spiderWeb.ts';
import { type Earlier, written } from './layers.ts';
import type { Rater } from './model.ts';
import { type Side, type Spread, type Summary, type Web, given, sides } from './scores.ts';

interface Props {
  web: Web;
  names: readonly string[];
  /** whose scores, in words; empty when there is one rater */
  who: string;
  raters: readonly Rater[];
  summaries: readonly Summary[];
  earlier: readonly Earlier[];
}

const signed = (gap: number) => written(gap).replace('-', '−');

/** Everything the web shows, in figures. */
export function Table({ web, names, who, raters, summaries, earlier }: Props) {
  const team = raters.length > 1;
  const score = (index: number, side: Side, found: Spread | undefined) => {
    if (!found) return text.none;
    const pillar = web.pillars[index]!;
    const scored = team ? pillar.statements.length : given(pillar, raters[0]!.scores, side).length;
    return scored < pillar.statements.length ? `${written(found.mean)} (${text.of(scored, pillar.statements.length)})` : written(found.mean);
  };
  const range = (found: Spread | undefined) =>
    found?.sd === undefined ? text.none : text.spreadCell(written(found.sd), written(found.low), written(found.high));
  return (
    <>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={text.caption(who)}>
        <table>
          <caption class="visually-hidden">{text.caption(who)}</caption>
          <thead>
            <tr>
              <th scope="col">{text.pillar}</th>
              <th scope="col">{text.side.now}</th>
              <th scope="col">{text.side.wish}</th>
              <th scope="col">{text.gap}</th>
              {team && sides.map((side) => <th scope="col">{text.spread(text.side[side])}</th>)}
              {earlier.map(({ id, name }) => (
                <th scope="col" key={id}>
                  {text.nowOn(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {summaries.map((summary, index) => (
              <tr key={summary.id}>
                <th scope="row">{names[index]}</th>
                <td>{score(index, 'now', summary.now)}</td>
                <td>{score(index, 'wish', summary.wish)}</td>
                <td>{summary.gap === undefined ? text.none : signed(summary.gap)}</td>
                {team && sides.map((side) => <td>{range(summary[side])}</td>)}
                {earlier.map(({ id, summaries: then }) => (
                  <td key={id}>{then[index]?.now ? written(then[index].now.mean) : text.none}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="status">
        {text.tableNote} {team && text.teamNote(raters.length)}
      </p>
    </>
  );
}
