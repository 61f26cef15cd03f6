import { preventionPyramid } from '../../text/preventionPyramid.ts';
import { TextField } from '../kit/index.ts';
import { Drawing } from './Drawing.tsx';
import { type Exercise, ownActions, shapeOf, type State } from './model.ts';

const text = preventionPyramid.own;

interface Props {
  exercise: Exercise;
  state: State;
  /** unique in the page */
  name: string;
  onChange: (change: (state: State) => State) => void;
}

/** The student's own school on the same levels: written, drawn, and said in words. */
export function OwnSchool({ exercise, state, name, onChange }: Props) {
  const actions = ownActions(exercise, state);
  const shape = shapeOf(actions);
  const rows = exercise.levels.map((level, number) => ({ name: level.name, laid: actions[number]!.length }));
  return (
    <section class="pyramid-own">
      <h4>{text.title}</h4>
      <p>{text.intro}</p>
      <div class="pyramid-beside">
        <div>
          {exercise.levels
            .map((level, number) => (
              <TextField
                key={number}
                id={`${name}-eigen-${number}`}
                label={text.field(number, level.name)}
                help={level.ask}
                value={state.own[number] ?? ''}
                onText={(lines) => onChange((now) => ({ ...now, own: { ...now.own, [number]: lines } }))}
              />
            ))
            .reverse()}
        </div>
        <div class="pyramid-shape">
          <Drawing stones={rows.map(({ laid }) => ({ laid, total: laid }))} label={preventionPyramid.ownDrawing(rows)} />
          <div role="status">
            {shape ? (
              <>
                <p>{text.shape(shape.wellbeing, shape.problem)}</p>
                <p>
                  {text.fullest(shape.fullest)} {text.empty(shape.empty)}
                </p>
              </>
            ) : (
              <p>{text.few}</p>
            )}
          </div>
        </div>
      </div>
      <TextField id={`${name}-gedachte`} label={exercise.reflect} value={state.thought} onText={(thought) => onChange((now) => ({ ...now, thought }))} />
    </section>
  );
}
