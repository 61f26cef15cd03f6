import { spiderWeb } from '../../text/spiderWeb.ts';
import { spiderWebTeam as text } from '../../text/spiderWebTeam.ts';
import { written } from './layers.ts';
import { type State, withScores } from './model.ts';
import { type Web, differences, summarise } from './scores.ts';

interface Props {
  web: Web;
  names: readonly string[];
  state: State;
}

/** Where raters lie apart: something to talk about. */
export function Differences({ web, names, state }: Props) {
  const raters = withScores(state);
  const found = differences(summarise(web, raters));
  return (
    <>
      <h5>{text.differTitle}</h5>
      {raters.length < 2 ? (
        <p>{text.needTwo}</p>
      ) : found.length === 0 ? (
        <p>{text.agree}</p>
      ) : (
        <>
          <p>{text.differIntro}</p>
          <ul>
            {found.map(({ id, side, low, high }) => (
              <li key={id + side}>{text.differ(names[web.pillars.findIndex((pillar) => pillar.id === id)]!, spiderWeb.side[side], written(low), written(high))}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
