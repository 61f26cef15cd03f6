import { needsBuilder as text } from '../../text/needsBuilder.ts';
import { type Exercise, finished, isBegun, labelOf, type Pupil, type State, workOn } from './model.ts';

interface Props {
  exercise: Exercise;
  state: State;
  pupils: readonly Pupil[];
  /** place of the one on screen */
  at: number;
  onGo: (to: number) => void;
}

/** The pupils to choose from, with how far one is. */
export function Pupils({ exercise, state, pupils, at, onGo }: Props) {
  const name = ({ start, own, id }: Pupil) => start?.name ?? (workOn(state, id).name.trim() || text.own(own!));
  const stand = (pupil: Pupil) => {
    const work = workOn(state, pupil.id);
    const count = finished(exercise, work, 'needs').length;
    return count > 0 ? text.states.needs(count) : isBegun(work) ? text.states.begun : text.states.fresh;
  };
  return (
    <ol class="needs-pupils no-print" aria-label={text.pupils}>
      {pupils.map((pupil, index) => (
        <li key={pupil.id}>
          <button type="button" class="secondary" aria-current={index === at ? 'step' : undefined} data-begun={isBegun(workOn(state, pupil.id)) || undefined} onClick={() => onGo(index)}>
            <span>{name(pupil)}</span> <span class="status">{[labelOf(exercise, pupil)?.name, stand(pupil)].filter((part) => part).join(' · ')}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
