import type { ComponentChildren } from 'preact';
import { lineModel as text } from '../../text/lineModel.ts';
import { arc, DOT, dots, frame, levelOf, pupil, strip, top } from './layout.ts';
import type { Line, Placed } from './model.ts';

interface Props {
  lines: readonly Line[];
  /** the line that is looked at or chosen */
  chosen?: string;
  /** what the drawing tells; without it the drawing only illustrates the controls */
  label?: string;
  /** moments that stand on their lines already */
  moments?: readonly { line: Line; moments: readonly Placed[] }[];
  /** a pointer may also pick a line in the drawing; the controls do the same for everyone */
  onPick?: (line: string) => void;
  /** the control or name of each line; it lies on its arc where there is room */
  spot: (line: Line) => ComponentChildren;
}

const levels = [4, 3, 2, 1, 0];

/** The network around the pupil: nested half circles, and a strip through all of them. */
export function Net({ lines, chosen, label, moments = [], onPick, spot }: Props) {
  const pick = (line: string) => onPick && { onClick: () => onPick(line), 'data-pick': true };
  const outside = lines.find(({ id }) => levelOf(id) === undefined);
  return (
    <div class="linemodel-net">
      <svg class="linemodel-drawing" viewBox={`0 0 ${frame.width} ${frame.height}`} {...(label ? { role: 'img' as const, 'aria-label': label } : { 'aria-hidden': true, focusable: 'false' })}>
        {levels.map((level) => (
          <path key={level} class="linemodel-arc" d={arc(level)} data-shade={level % 2} data-chosen={chosen === `lijn-${level}`} {...pick(`lijn-${level}`)} />
        ))}
        {outside && <rect class="linemodel-strip" {...strip} rx="8" data-chosen={chosen === outside.id} {...pick(outside.id)} />}
        {levels.map((level) => (
          <text key={level} class="linemodel-level" x={top(level).x} y={top(level).y + 12} text-anchor="middle">
            {level}
          </text>
        ))}
        <circle class="linemodel-heart" cx={pupil.x} cy={pupil.y} r={pupil.r} />
        <text class="linemodel-pupil" x={pupil.x} y={pupil.y + 43} text-anchor="middle">
          {text.pupil}
        </text>
        {moments.map(({ line, moments: here }) =>
          dots(line.id, here.length).map(({ x, y }, index) => {
            const { number, times } = here[index]!;
            return (
              <g key={number} class="linemodel-dot" data-first={times === 1}>
                <circle cx={x} cy={y} r={DOT} />
                <text x={x} y={y + 4.5} text-anchor="middle">
                  {number}
                </text>
              </g>
            );
          }),
        )}
      </svg>
      <div class="linemodel-spots">
        {lines.map((line) => (
          <div class="linemodel-spot" key={line.id} data-line={line.id}>
            {spot(line)}
          </div>
        ))}
      </div>
    </div>
  );
}
