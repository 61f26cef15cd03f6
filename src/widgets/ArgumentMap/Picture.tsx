import { argumentMap as text } from '../../text/argumentMap.ts';
import type { Piece, Side } from './model.ts';

const width = 600;
const row = 46;
const x: Record<Side, number> = { voor: 90, tegen: width - 90 };

/** The arguments around the claim: the heavier, the larger and the thicker its line. The words below it say the same. */
export function Picture({ pieces }: { pieces: readonly Piece[] }) {
  const of = (side: Side) => pieces.filter((piece) => piece.side === side);
  const height = Math.max(of('voor').length, of('tegen').length, 3) * row + 40;
  const middle = height / 2 + 12;
  return (
    <svg class="argmap-picture" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {(['voor', 'tegen'] as const).map((side) => (
        <g key={side} class={`argmap-${side}`}>
          <text class="argmap-side" x={x[side]} y="20" text-anchor="middle">
            {text.side[side]}
          </text>
          {of(side).map(({ id, label, weight }, at, all) => {
            const y = middle + (at - (all.length - 1) / 2) * row;
            return (
              <g key={id} data-weighed={weight !== undefined}>
                {weight ? <line x1={x[side]} y1={y} x2={width / 2} y2={middle} stroke-width={weight * 2.5} /> : null}
                <circle cx={x[side]} cy={y} r={14 + (weight ?? 0) * 2.5} stroke-dasharray={weight === undefined ? '3 3' : undefined} />
                <text x={x[side]} y={y + 5} text-anchor="middle">
                  {label}
                </text>
              </g>
            );
          })}
        </g>
      ))}
      <rect class="argmap-claim" x={width / 2 - 62} y={middle - 24} width="124" height="48" rx="8" />
      <text class="argmap-claim-text" x={width / 2} y={middle + 6} text-anchor="middle">
        {text.claim}
      </text>
    </svg>
  );
}
