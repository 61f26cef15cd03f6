import { timeline as text } from '../../text/timeline.ts';
import { Choices } from '../kit/index.ts';
import { type State, type Timeline, type Window, isOn, steps } from './model.ts';

interface Props {
  exercise: Timeline;
  state: State;
  whole: Window;
  window: Window;
  /** events in view */
  count: number;
  /** unique in the page */
  name: string;
  onTheme: (theme: string) => void;
  onZoom: (by: 1 | -1) => void;
  onWhole: () => void;
  onPan: (by: 1 | -1) => void;
}

/** Which themes are on, and which part of the line is shown. */
export function Controls({ exercise, state, whole, window, count, name, onTheme, onZoom, onWhole, onPan }: Props) {
  const on = exercise.themes.filter(({ id }) => isOn(state, id)).map(({ id }) => id);
  const buttons: [label: string, can: boolean, act: () => void][] = [
    [text.zoomIn, state.zoom < steps.length - 1, () => onZoom(1)],
    [text.zoomOut, state.zoom > 0, () => onZoom(-1)],
    [text.whole, state.zoom > 0, onWhole],
    [text.earlier, window.from > whole.from, () => onPan(-1)],
    [text.later, window.to < whole.to, () => onPan(1)],
  ];
  return (
    <>
      <Choices
        legend={text.themes}
        name={name}
        options={exercise.themes.map(({ id, name: label }) => ({ id, text: label }))}
        value={on}
        multiple
        onChange={(next) => {
          const changed = exercise.themes.find(({ id }) => next.includes(id) !== on.includes(id));
          if (changed) onTheme(changed.id);
        }}
      />
      {on.length === 1 && <p class="status">{text.lastTheme}</p>}
      <div class="timeline-zoom" role="group" aria-label={text.controls}>
        {buttons.map(([label, can, act]) => (
          <button type="button" class="secondary" key={label} aria-disabled={!can} onClick={() => can && act()}>
            {label}
          </button>
        ))}
      </div>
      <p class="status timeline-range" role="status">
        {text.range(window.from, window.to, count)}
      </p>
    </>
  );
}
