import { udlPlan as text } from '../../text/udlPlan.ts';
import { Choices, TextField } from '../kit/index.ts';
import { barriersIn, type Exercise, isPicked, type Option, type State, toggleCover, toggleOption, writeHow } from './model.ts';

interface Props {
  exercise: Exercise;
  state: State;
  option: Option;
  onChange: (change: (now: State) => State) => void;
}

/** One option: to choose, then to say how it goes in this lesson and which barriers it takes away. */
export function OptionCard({ exercise, state, option, onChange }: Props) {
  const { id, number, text: words, example, helps } = option;
  const picked = isPicked(state, id);
  const pick = state.picks[id];
  const barriers = barriersIn(exercise, state);
  const fitting = barriers.filter((barrier) => helps.includes(barrier.id)).map((barrier) => barrier.text);
  const prefix = `udl-${id}`;
  return (
    <div class="udl-option" data-picked={picked || undefined}>
      <label class="choice">
        <input type="checkbox" checked={picked} onChange={() => onChange((now) => toggleOption(now, id))} aria-describedby={`${prefix}-over`} />
        <span>
          {words} <span class="status">{number}</span>
        </span>
      </label>
      <p class="status" id={`${prefix}-over`}>
        {example} {fitting.length > 0 && <strong>{text.helps(fitting)}.</strong>}
      </p>
      {picked && (
        <div class="udl-how">
          <TextField id={`${prefix}-hoe`} label={text.how} value={pick!.how} onText={(how) => onChange((now) => writeHow(now, id, how))} />
          {barriers.length > 0 ? (
            <Choices
              legend={text.covers}
              name={`${prefix}-dekt`}
              options={barriers}
              value={barriers.filter((barrier) => pick!.covers[barrier.id]).map((barrier) => barrier.id)}
              onChange={(ids) => {
                const changed = barriers.find((barrier) => ids.includes(barrier.id) !== (pick!.covers[barrier.id] ?? false));
                if (changed) onChange((now) => toggleCover(now, id, changed.id));
              }}
              multiple
            />
          ) : (
            <p class="status">{text.noBarriers}</p>
          )}
        </div>
      )}
    </div>
  );
}
