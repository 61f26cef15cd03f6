import { weighing as text } from '../../text/weighing.ts';
import { panAt, pivot, size, stack, tiltOf, type Block } from './balance.ts';
import { type Weight, type Weights, countsOf, leanOf } from './model.ts';
import { useTilt } from './useTilt.ts';

interface Props {
  title: string;
  /** ids of the criteria that count, in the order in which they are numbered */
  order: readonly string[];
  weights: Weights;
  tips: string | undefined;
  /** whose weights lie on it */
  of: 'mine' | 'ours';
  /** says every change to screen readers */
  live?: boolean;
}

function Pan({ at, blocks, label }: { at: { x: number; y: number }; blocks: readonly Block[]; label: string }) {
  return (
    <g transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`}>
      <path class="weighing-cord" d="M0 0 L-44 78 M0 0 L44 78" />
      <path class="weighing-pan" d="M-50 78 H50 Q44 94 0 94 Q-44 94 -50 78 Z" />
      <g transform="translate(0 77)">
        {stack(blocks).map(({ number, tips, x, y, width, height }) => (
          <g key={number}>
            <rect class="weighing-block" data-tips={tips ? '' : undefined} x={x} y={y} width={width} height={height} rx="3" />
            <text class="weighing-number" x={x + width / 2} y={y + 16} text-anchor="middle">
              {number}
            </text>
          </g>
        ))}
      </g>
      <text class="weighing-side" y="110" text-anchor="middle">
        {label}
      </text>
    </g>
  );
}

/** A pair of scales that tilts by what lies on it; the sentence below says the same. */
export function Balance({ title, order, weights, tips, of, live = false }: Props) {
  const known = Object.fromEntries(order.flatMap((id) => (weights[id] === undefined ? [] : [[id, weights[id]]]))) as Weights;
  const lean = leanOf(known, tips);
  const tilt = useTilt(tiltOf(lean));
  const blocks = (weight: Weight): Block[] => order.flatMap((id, at) => (known[id] === weight ? [{ number: at + 1, tips: id === tips }] : []));
  return (
    <figure class="weighing-balance" data-of={of}>
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true" focusable="false">
        <path class="weighing-stand" d={`M${pivot.x} ${pivot.y} V168 M${pivot.x - 34} 172 H${pivot.x + 34}`} />
        <line class="weighing-beam" {...ends(tilt)} />
        <circle class="weighing-pivot" cx={pivot.x} cy={pivot.y} r="7" />
        <Pan at={panAt(tilt, 'left')} blocks={blocks(1)} label={text.balance.for} />
        <Pan at={panAt(tilt, 'right')} blocks={blocks(-1)} label={text.balance.against} />
      </svg>
      <p class="weighing-words" role={live ? 'status' : undefined}>
        {text.inWords(lean, countsOf(known))}
      </p>
    </figure>
  );
}

function ends(tilt: number) {
  const [left, right] = [panAt(tilt, 'left'), panAt(tilt, 'right')];
  return { x1: left.x, y1: left.y, x2: right.x, y2: right.y };
}
