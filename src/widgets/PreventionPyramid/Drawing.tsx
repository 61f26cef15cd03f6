import type { Stones } from './model.ts';

const TOP = 10;
const BAND = 62;
const MIDDLE = 200;
/** half the width of the pyramid at a height, in units of the drawing */
const half = (y: number) => 22 + ((y - TOP) / (4 * BAND)) * 138;

/** One stone: the part of a band between two shares of its width. */
function stone(from: number, to: number, top: number, bottom: number): string {
  const at = (share: number, y: number) => (MIDDLE - half(y) + share * 2 * half(y)).toFixed(1);
  return `M${at(from, top)} ${top}H${at(to, top)}L${at(to, bottom)} ${bottom}H${at(from, bottom)}Z`;
}

interface Props {
  /** from the ground up */
  stones: readonly Stones[];
  /** what the drawing shows, in words */
  label: string;
  /** number of the level that is chosen for the action on screen */
  chosen?: number | undefined;
}

/** The pyramid, built of one stone an action; the ground under it is wider than itself. */
export function Drawing({ stones, label, chosen }: Props) {
  return (
    <svg class="pyramid-drawing" viewBox="0 0 400 342" role="img" aria-label={label}>
      {stones.map(({ laid, total }, number) => {
        const top = number === 0 ? TOP + 4 * BAND + 8 : TOP + (4 - number) * BAND;
        const bottom = top + BAND - 4;
        const shares = Math.max(1, total);
        return (
          <g key={number} data-level={number} data-chosen={chosen === number}>
            {Array.from({ length: shares }, (_, at) => (
              <path
                key={at}
                class={at < laid ? 'pyramid-laid' : 'pyramid-open'}
                d={number === 0 ? `M${12 + (at * 376) / shares} ${top}H${12 + ((at + 1) * 376) / shares}V${bottom}H${12 + (at * 376) / shares}Z` : stone(at / shares, (at + 1) / shares, top, bottom)}
              />
            ))}
            <g class="pyramid-number">
              <circle cx={MIDDLE} cy={top + BAND / 2 - 2} r="15" />
              <text x={MIDDLE} y={top + BAND / 2 + 4} text-anchor="middle">
                {number}
              </text>
            </g>
          </g>
        );
      })}
    </svg>
  );
}
