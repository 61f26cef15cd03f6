import { udlPlan as text } from '../../text/udlPlan.ts';
import { type Exercise, isPicked, type Principle as Data, type State } from './model.ts';
import { OptionCard } from './OptionCard.tsx';

interface Props {
  exercise: Exercise;
  state: State;
  principle: Data;
  onChange: (change: (now: State) => State) => void;
}

/** The options of one principle, guideline by guideline. */
export function Principle({ exercise, state, principle, onChange }: Props) {
  return (
    <>
      <p>{principle.asks}</p>
      <p class="status">{text.little}</p>
      {principle.guidelines.map((guideline) => {
        const count = guideline.options.filter(({ id }) => isPicked(state, id)).length;
        return (
          <section class="udl-guideline" key={guideline.id}>
            <h5>
              {text.number(guideline.number, guideline.name)} <span class="status">{text.chosenIn(count)}</span>
            </h5>
            {guideline.options.map((option) => (
              <OptionCard key={option.id} exercise={exercise} state={state} option={option} onChange={onChange} />
            ))}
          </section>
        );
      })}
      <p class="status">{text.source}</p>
    </>
  );
}
