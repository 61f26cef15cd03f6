import { useState } from 'preact/hooks';
import { udlPlan as text } from '../../text/udlPlan.ts';
import { foundWords, LineField, TextField } from '../kit/index.ts';
import type { Exercise, State } from './model.ts';

interface Props {
  exercise: Exercise;
  state: State;
  onChange: (change: (now: State) => State) => void;
}

/** The lesson and its goal; words that name a way in the goal are asked about once the field is left. */
export function Lesson({ exercise, state, onChange }: Props) {
  const [seen, see] = useState(state.goal);
  const before = new Set(foundWords(seen, exercise.ways).map(({ word }) => word.toLowerCase()));
  const found = foundWords(state.goal, exercise.ways).filter(({ word }) => before.has(word.toLowerCase()));
  const asks = [...new Set(found.map(({ entry }) => entry.ask))];
  return (
    <>
      <div class="udl-pair">
        <LineField id="udl-vak" label={text.fields.subject} value={state.subject} max={60} onText={(subject) => onChange((now) => ({ ...now, subject }))} />
        <LineField id="udl-klas" label={text.fields.group} value={state.group} max={100} onText={(group) => onChange((now) => ({ ...now, group }))} />
      </div>
      <div onFocusOut={() => see(state.goal)}>
        <TextField id="udl-doel" label={text.fields.goal} help={exercise.goalHelp} value={state.goal} onText={(goal) => onChange((now) => ({ ...now, goal }))} />
        <div class="udl-nudge" role="status">
          {found.length > 0 && (
            <>
              <p>{text.way([...new Set(found.map(({ word }) => word.toLowerCase()))])}</p>
              {asks.map((ask) => (
                <p key={ask}>{ask}</p>
              ))}
            </>
          )}
        </div>
      </div>
    </>
  );
}
