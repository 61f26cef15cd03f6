import { rogersSelfCheck as text } from '../../text/rogersSelfCheck.ts';
import { type Band, GROWING_BELOW, STRONG_FROM } from './model.ts';

const WIDTH = 400;
/** Place of a score of 1 to 5 on the drawing, in its units. */
const at = (score: number) => ((score - 1) / 4) * WIDTH;
const bands: readonly Band[] = ['growing', 'mixed', 'strong'];

interface Props {
  mean: number;
  band: Band;
  /** score of the time before, if there was one */
  before?: number;
}

/** A score from 1 to 5 as a bar over the three bands. Says nothing that is not also said in words beside it. */
export function Scale({ mean, band, before }: Props) {
  return (
    <div class="rogers-drawn" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} 36`} focusable="false">
        <rect class="rogers-ground" x={0} y={6} width={WIDTH} height={24} />
        <path class="rogers-bounds" d={`M${at(GROWING_BELOW)} 2V34M${at(STRONG_FROM)} 2V34`} />
        <rect class="rogers-score" x={0} y={10} width={at(mean)} height={16} />
        <path class="rogers-end" d={`M${at(mean)} 4V32`} />
        {before !== undefined && <path class="rogers-before" d={`M${at(before)} 7L${at(before) + 11} 18L${at(before)} 29L${at(before) - 11} 18Z`} />}
      </svg>
      <p class="rogers-bands">
        {bands.map((one) => (
          <span key={one} data-here={one === band}>
            {text.band[one]}
          </span>
        ))}
      </p>
    </div>
  );
}
