import { udlPlan as text } from '../../text/udlPlan.ts';
import { Choices, LineField } from '../kit/index.ts';
import { type Exercise, ownKeys, type State, toggleBarrier } from './model.ts';

interface Props {
  exercise: Exercise;
  state: State;
  onChange: (change: (now: State) => State) => void;
}

/** Where somebody may drop out of this lesson: ours to choose from, and in one's own words. */
export function Barriers({ exercise, state, onChange }: Props) {
  const { barriers } = exercise;
  const chosen = barriers.filter(({ id }) => state.barriers[id]).map(({ id }) => id);
  return (
    <>
      <p class="status">{exercise.barriersHelp}</p>
      <Choices
        legend={text.barriers}
        name="udl-drempels"
        options={barriers.map(({ id, text: words, about }) => ({
          id,
          text: (
            <>
              {words} <span class="status">{about}</span>
            </>
          ),
        }))}
        value={chosen}
        onChange={(ids) => {
          const changed = [...ids.filter((id) => !chosen.includes(id)), ...chosen.filter((id) => !ids.includes(id))][0];
          if (changed) onChange((now) => toggleBarrier(now, changed));
        }}
        multiple
        stacked
      />
      {ownKeys(state).map((key, at) => (
        <LineField key={key} id={`udl-drempel-${key}`} label={text.ownBarrier(at + 1)} value={state.own[key] ?? ''} max={120} onText={(words) => onChange((now) => ({ ...now, own: { ...now.own, [key]: words } }))} />
      ))}
    </>
  );
}
