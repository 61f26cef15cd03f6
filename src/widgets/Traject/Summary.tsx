import type { Ref } from 'preact';
import { kit } from '../../text/kit.ts';
import { traject } from '../../text/traject.ts';
import { Keep, sheetAsText } from '../kit/index.ts';
import { type Exercise, type State, textKey, type Walk } from './model.ts';
import { walkSheet } from './sheet.ts';

const text = traject.walk;

interface Props {
  exercise: Exercise;
  state: State;
  walk: Walk;
  /** epoch ms of the last change */
  at: number;
  titleRef: Ref<HTMLHeadingElement>;
  onEdit: (step: number) => void;
}

/** Everything that was written at one case, to keep and print. */
export function Summary({ exercise, state, walk, at, titleRef, onEdit }: Props) {
  return (
    <Keep file={text.file(walk.id, at)} content={() => sheetAsText(exercise.title, walkSheet(exercise, state, walk, at))}>
      <h4 tabIndex={-1} ref={titleRef}>
        {text.sheet(walk.title)}
      </h4>
      <p class="status">
        {exercise.title}. {text.on(kit.day(at))}
      </p>
      <ol class="traject-sheet">
        {exercise.steps.map(({ id, title, phase }, index) => (
          <li key={id}>
            <h5>
              {title}
              {phase && <span class="traject-in">{phase}</span>}
            </h5>
            <p class="status">{walk.steps[id]!.prompt}</p>
            <p class="traject-written">{state.texts[textKey(walk.id, id)]?.trim() || text.empty}</p>
            <button type="button" class="quiet no-print" onClick={() => onEdit(index)}>
              {text.edit(title)}
            </button>
          </li>
        ))}
      </ol>
    </Keep>
  );
}
