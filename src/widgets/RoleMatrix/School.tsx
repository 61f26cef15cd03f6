import { roleMatrix as text } from '../../text/roleMatrix.ts';
import { TextField } from '../kit/index.ts';
import type { Exercise, State } from './model.ts';

interface Props {
  exercise: Exercise;
  state: State;
  name: string;
  onWho: (role: string, who: string) => void;
}

/** Who the roles are at the student's own school. */
export function School({ exercise, state, name, onWho }: Props) {
  return (
    <section class="rolematrix-school">
      <h4>{text.school}</h4>
      <p class="status">{text.schoolNote}</p>
      {exercise.roles.map(({ id, ask }) => ask && <TextField key={id} id={`${name}-wie-${id}`} label={ask} value={state.who[id] ?? ''} onText={(who) => onWho(id, who)} />)}
    </section>
  );
}
