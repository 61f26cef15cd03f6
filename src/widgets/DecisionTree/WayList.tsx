import { decisionTree as text } from '../../text/decisionTree.ts';
import { type Exercise, type Stop, type Walk, type Way, leftTurns } from './model.ts';

interface Props {
  exercise: Exercise;
  way: Way;
  walk: Walk;
  here: Stop | undefined;
  onGo: (step?: string) => void;
}

/** The way walked so far, step by step; each step can be gone back to. */
export function WayList({ exercise, way, walk, here, onGo }: Props) {
  return (
    <nav class="tree-way" aria-label={text.way}>
      <h5>{text.way}</h5>
      <ol>
        {way.stops.map((stop) => {
          const number = exercise.steps.indexOf(stop.step) + 1;
          const left = leftTurns(stop, walk);
          return (
            <li key={stop.step.id} data-wrong={stop.wrong ? '' : undefined}>
              <button type="button" class="quiet" aria-current={here === stop ? 'step' : undefined} aria-label={text.goTo(number, stop.step.short)} onClick={() => onGo(stop.step.id)}>
                {number}. {stop.step.short}
              </button>
              <p>
                {stop.choice ? `${stop.choice.text}${stop.wrong ? ` (${text.deadTurn})` : ''}` : text.openStep}
                {here === stop && ` – ${text.here}`}
              </p>
              {left.length > 0 && <p class="status">{text.tried(left.map((one) => one.text))}</p>}
            </li>
          );
        })}
        {way.ending && (
          <li data-ending="">
            <button type="button" class="quiet" aria-current={here === undefined ? 'step' : undefined} aria-label={text.endingHeading(way.ending.short)} onClick={() => onGo()}>
              {way.ending.short}
            </button>
            {here === undefined && <p>{text.here}</p>}
          </li>
        )}
      </ol>
    </nav>
  );
}
