import type { Attempt } from '../../learner/attempts/index.ts';
import { kit } from '../../text/kit.ts';
import { ranking as text } from '../../text/ranking.ts';
import { type Ranking, type State, isRanked, movedSince } from './model.ts';

export type Past = readonly Attempt<State>[];

interface Props {
  exercise: Ranking;
  state: State;
  past: Past;
}

/** Earlier orders beside the one of now, and what moved since the last of them. */
export function EarlierOrders({ exercise, state, past }: Props) {
  const orders = past.filter((one) => isRanked(exercise, one.state));
  const last = orders.at(-1);
  if (!last) return null;
  const date = kit.day(last.started);
  const moved = movedSince(exercise, state, last.state);
  const placesThen = orders.map((one) => new Map(movedSince(exercise, state, one.state).map(({ item, then }) => [item.id, then])));
  return (
    <>
      <h4>{text.moved}</h4>
      <p>{moved.every(({ up }) => up === 0) ? text.sameOrder(date) : text.movedSince(date)}</p>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={text.moved}>
        <table class="ranking-table">
          <caption class="visually-hidden">{text.moved}</caption>
          <thead>
            <tr>
              {[text.item, ...orders.map((one) => kit.day(one.started)), text.change].map((title, at) => (
                <th scope="col" key={at}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {moved.map(({ item, now, up }) => (
              <tr key={item.id}>
                <th scope="row">{text.place(now, item.title)}</th>
                {placesThen.map((places, at) => (
                  <td key={at}>{places.get(item.id)}</td>
                ))}
                <td>{text.up(up)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** What was written at one reflection in earlier attempts. */
export function EarlierTexts({ reflection, past }: { reflection: string; past: Past }) {
  const found = past.flatMap(({ id, started, state }) => {
    const written = state.texts[reflection]?.trim();
    return written ? [{ id, date: kit.day(started), written }] : [];
  });
  if (found.length === 0) return null;
  return (
    <details class="ranking-earlier">
      <summary>{text.earlierText}</summary>
      {found.map(({ id, date, written }) => (
        <p key={id}>
          {text.earlierOn(date)} <span class="ranking-written">{written}</span>
        </p>
      ))}
    </details>
  );
}
