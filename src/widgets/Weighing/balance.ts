/** Where everything on the balance stands, in units of its drawing (320 × 200). */
export const size = { width: 320, height: 200 };
export const pivot = { x: 160, y: 38 };
const arm = 104;
const unit = { width: 27, height: 22, gap: 3 };
const perRow = 3;

/** One criterion on a pan. */
export interface Block {
  /** number of the criterion in the situation, from 1 */
  number: number;
  /** counts double, and is drawn twice as wide */
  tips: boolean;
}
export interface PlacedBlock extends Block {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The tilt in degrees for a lean; positive turns clockwise, so that the pan on the right goes down. */
export const tiltOf = (lean: number): number => -Math.max(-4, Math.min(4, lean)) * 4;

/** Where the two pans hang: the ends of the beam. @param tilt in degrees */
export function panAt(tilt: number, side: 'left' | 'right'): { x: number; y: number } {
  const radians = (tilt * Math.PI) / 180;
  const to = side === 'left' ? -arm : arm;
  return { x: pivot.x + to * Math.cos(radians), y: pivot.y + to * Math.sin(radians) };
}

/** Blocks stacked from the bottom up around the middle of a pan, whose bottom is at y = 0. */
export function stack(blocks: readonly Block[]): PlacedBlock[] {
  const rows: Block[][] = [];
  const room: number[] = [];
  for (const block of blocks) {
    const needs = block.tips ? 2 : 1;
    const fits = room.findIndex((left) => left >= needs);
    if (fits < 0) {
      rows.push([block]);
      room.push(perRow - needs);
    } else {
      rows[fits]!.push(block);
      room[fits]! -= needs;
    }
  }
  return rows.flatMap((row, level) => {
    const widths = row.map(({ tips }) => (tips ? 2 * unit.width + unit.gap : unit.width));
    let x = -(widths.reduce((sum, width) => sum + width, 0) + unit.gap * (row.length - 1)) / 2;
    return row.map((block, at) => {
      const placed = { ...block, x, y: -(level + 1) * unit.height - level * unit.gap, width: widths[at]!, height: unit.height };
      x += widths[at]! + unit.gap;
      return placed;
    });
  });
}
