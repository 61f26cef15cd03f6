import { rogersSelfCheck as text } from '../../text/rogersSelfCheck.ts';
import type { Option, SelfCheck } from './model.ts';

interface BarProps {
  /** length to the left of the middle and to the right of it, as a part of the half (0 to 1) */
  left: number;
  right: number;
  /** marks on each side of the middle */
  steps: number;
}

/** A bar that grows from the middle: left for weaker, right for stronger. The words stand beside it. */
export function Diverging({ left, right, steps }: BarProps) {
  const half = 50;
  const marks = Array.from({ length: 2 * steps + 1 }, (_, at) => 1 + (at * 2 * half) / (2 * steps));
  return (
    <svg class="rogers-diverging" viewBox="0 0 102 16" aria-hidden="true" focusable="false">
      <path class="rogers-axis" d={`M1 8H101${marks.map((x) => `M${x} 5V11`).join('')}`} />
      {left > 0 && <rect class="rogers-weaker" x={1 + half - left * half} y={3} width={left * half} height={10} />}
      {right > 0 && <rect class="rogers-stronger" x={1 + half} y={3} width={right * half} height={10} />}
      <path class="rogers-middle" d={`M${1 + half} 0V16`} />
    </svg>
  );
}

interface Props {
  exercise: SelfCheck;
  effect: Option['effect'];
}

/** What a reaction does to each attitude, in words and as bars. */
export function Effects({ exercise, effect }: Props) {
  return (
    <ul class="rogers-effects">
      {exercise.attitudes.map(({ id }) => (
        <li key={id}>
          <span class="rogers-name">{text.short[id]}</span>
          <Diverging left={Math.max(0, -effect[id]) / 2} right={Math.max(0, effect[id]) / 2} steps={2} />
          <span>{text.effect[effect[id]]}</span>
        </li>
      ))}
    </ul>
  );
}
