import { barriers as text } from '../../text/barriers.ts';
import { easeName, type Reading } from './language/index.ts';

export interface Measured {
  name: string;
  reading: Reading;
  /** made by the student */
  own?: boolean;
}

const WIDTH = 400;
const ROW = 34;
/** Scores lie between 0 and 100 on the line, however far out they are. */
const along = (ease: number) => (Math.min(100, Math.max(0, ease)) / 100) * WIDTH;

/** The reading ease of some texts: on a line, and in a table. */
export function Figures({ texts }: { texts: readonly Measured[] }) {
  const said = ({ reading: { ease } }: Measured) => text.easeOf(ease, ease === undefined ? undefined : easeName(ease));
  return (
    <>
      <svg class="barriers-chart" viewBox={`-12 0 ${WIDTH + 24} ${texts.length * ROW + 26}`} role="img" aria-label={text.chart(texts.map((one) => `${one.name}: ${said(one)}`))}>
        {texts.map(({ name, reading: { ease }, own }, at) => (
          <g key={name} transform={`translate(0 ${at * ROW})`}>
            <text class="barriers-chart-name" x="0" y="12">
              {name}
            </text>
            <path class="barriers-chart-line" d={`M0 24H${WIDTH}`} />
            {ease !== undefined && <circle class={own ? 'barriers-chart-own' : 'barriers-chart-other'} cx={along(ease)} cy="24" r="7" />}
          </g>
        ))}
        <g transform={`translate(0 ${texts.length * ROW + 16})`}>
          <text x="0" y="0">
            {`0 ${text.hard}`}
          </text>
          <text x={WIDTH} y="0" text-anchor="end">
            {`${text.easy} 100`}
          </text>
        </g>
      </svg>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={text.figures}>
        <table>
          <thead>
            <tr>
              {[text.text, text.ease, text.words, text.perSentence, text.perWord].map((title) => (
                <th scope="col" key={title}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {texts.map((one) => {
              const { words, sentences, syllables } = one.reading;
              return (
                <tr key={one.name}>
                  <th scope="row">{one.name}</th>
                  <td>{said(one)}</td>
                  <td>{words}</td>
                  <td>{text.mean(words / sentences)}</td>
                  <td>{text.mean(syllables / words)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
