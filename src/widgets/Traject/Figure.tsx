import { traject as text } from '../../text/traject.ts';
import { draw, NODE, RING } from './layout.ts';
import type { Step } from './model.ts';

interface Props {
  shape: 'ring' | 'lijn';
  /** the steps in the order to draw */
  steps: readonly Step[];
  /** the names of the phases below those of the steps; gives the order away */
  withPhases?: boolean;
  /** follows a list that is being put in order: left out where there is no room for names, as it would say nothing new */
  live?: boolean;
  /** id of the step that is on screen */
  here?: string | undefined;
  /** ids of steps where something was done */
  done?: readonly string[];
}

/** The steps as a ring or a line. Everything in it also stands in words beside it. */
export function Figure({ shape, steps, withPhases = false, live = false, here, done = [] }: Props) {
  const { width, height, spots } = draw(shape, steps.length);
  const titles = steps.map(({ title }) => title);
  return (
    <svg class="traject-figure" data-shape={shape} data-live={live || undefined} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={shape === 'ring' ? text.ring(titles) : text.line(titles)}>
      {shape === 'ring' ? <circle class="traject-way" cx={RING.x} cy={RING.y} r={RING.r} /> : <line class="traject-way" x1={spots[0]!.x} x2={spots.at(-1)!.x} y1={spots[0]!.y} y2={spots[0]!.y} />}
      {spots.map(({ arrow }, index) => arrow && <path key={index} class="traject-arrow" d="M-6 -9 L9 0 L-6 9 Z" transform={`translate(${arrow.x} ${arrow.y}) rotate(${arrow.turn})`} />)}
      {steps.map(({ id, short, phase }, index) => {
        const { x, y, label } = spots[index]!;
        return (
          <g key={id} data-here={id === here ? '' : undefined} data-done={done.includes(id) ? '' : undefined}>
            <circle class="traject-node" cx={x} cy={y} r={NODE} />
            <text class="traject-number" x={x} y={y} text-anchor="middle" dominant-baseline="central">
              {index + 1}
            </text>
            <text class="traject-label" x={label.x} y={label.y} text-anchor={label.anchor}>
              {short}
            </text>
            {withPhases && phase && (
              <text class="traject-phase" x={label.x} y={label.y + 22} text-anchor={label.anchor}>
                {phase}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
