import { kit } from '../../text/kit.ts';
import { spiderWeb as text } from '../../text/spiderWeb.ts';
import type { Named } from './csv.ts';
import { type Earlier, type Layer, layersOf, written } from './layers.ts';
import { type Rater, type State, activeRater, hasScores, rater, withScores } from './model.ts';
import { type Summary, type Web, summarise } from './scores.ts';

/** Stands for everyone together, where an id of a rater may stand. */
export const TEAM = 'team';

/** What is on screen: whose scores, and the lines and figures that follow from them. */
export interface View {
  raters: Named[];
  /** in words; empty when there is one rater */
  who: string;
  summaries: Summary[];
  earlier: Earlier[];
  layers: Layer[];
  /** scores in a few signs, one per pillar */
  notes: string[];
}

/** The name of a rater, or a number while there is none. */
export const called = (state: State, { id, name }: Rater) => name || text.rater(state.raters.findIndex((one) => one.id === id) + 1);

/** The pillar's short name as it stands alone. */
export const capital = (name: string) => name.charAt(0).toLocaleUpperCase('nl-BE') + name.slice(1);

/** Names of dates; with the hour where one day has several. */
export function dates(times: readonly number[]): string[] {
  const days = times.map((time) => kit.day(time));
  return times.map((time, index) => (days.filter((day) => day === days[index]).length > 1 ? `${days[index]}, ${kit.clock(time)}` : days[index]!));
}

/**
 * @param past earlier attempts, oldest first; those without a score are passed over
 * @param shown id of a rater, or TEAM; an unknown id shows who scores now
 */
export function viewOf(web: Web, state: State, past: readonly { id: string; at: number; state: State }[], shown: string): View {
  const own = rater(state, shown) ?? activeRater(state);
  const together = shown === TEAM;
  const several = state.raters.length > 1;
  const raters = (together ? withScores(state) : [own]).map((one) => ({ ...one, shown: called(state, one) }));
  const summaries = summarise(web, raters);
  const before = past.flatMap((attempt) => {
    const then = together ? undefined : attempt.state.raters.find((one) => one.id === own.id && hasScores(one));
    const all = withScores(attempt.state);
    return all.length > 0 ? [{ ...attempt, raters: then ? [then] : all }] : [];
  });
  const names = dates(before.map(({ at }) => at));
  const earlier = before.map(({ id, raters: then }, index) => ({ id, name: names[index]!, summaries: summarise(web, then) }));
  const decimal = (value: number | undefined) => (value === undefined ? undefined : written(value));
  return {
    raters,
    who: !several ? '' : together ? text.together : called(state, own),
    summaries,
    earlier,
    layers: layersOf(summaries, earlier, text.side),
    notes: summaries.map(({ now, wish }) => text.note(decimal(now?.mean), decimal(wish?.mean))),
  };
}
