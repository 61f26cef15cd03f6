import { reactions } from '../../text/reactions.ts';
import { STANCES, type Tally } from './model.ts';

const text = reactions.overview;
const SIDE = 150;
const corner = (at: number) => ({ x: 50 + (at % 2) * (SIDE + 8), y: 8 + Math.floor(at / 2) * (SIDE + 8) });

/** The window with a dot for every choice. */
export function Window({ tally }: { tally: Tally }) {
  const rows = STANCES.map((stance) => ({ stance, count: tally[stance] }));
  return (
    <svg class="reactions-window" viewBox="0 0 366 352" role="img" aria-label={text.drawing(rows)}>
      {rows.map(({ stance, count }, at) => {
        const { x, y } = corner(at);
        return (
          <g key={stance} transform={`translate(${x} ${y})`}>
            <rect class="reactions-pane" data-stance={stance} width={SIDE} height={SIDE} rx="6" />
            <text class="reactions-name" x="12" y="28">
              {reactions.stances[stance]}
            </text>
            <text class="reactions-count" x={SIDE - 12} y="28" text-anchor="end">
              {count}
            </text>
            {Array.from({ length: count }, (_, dot) => (
              <circle key={dot} class="reactions-dot" cx={24 + (dot % 5) * 25} cy={62 + Math.floor(dot / 5) * 25} r="9" />
            ))}
          </g>
        );
      })}
      <path class="reactions-axis" d="M38 314V12M31 24L38 10L45 24M50 326H354M342 319L356 326L342 333" />
      <text class="reactions-label" x="20" y="162" text-anchor="middle" transform="rotate(-90 20 162)">
        {text.structure}
      </text>
      <text class="reactions-label" x="204" y="348" text-anchor="middle">
        {text.care}
      </text>
    </svg>
  );
}
