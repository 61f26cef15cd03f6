import { anchor, onSpoke, pair, ring } from '../../components/figures/spider.ts';
import { projection as say } from '../../text/projection.ts';
import { webOn } from '../lecture/lecture.ts';
import { type Side, figures } from '../lecture/web.ts';
import { Counter } from './Counter.tsx';
import type { PartOf } from './index.tsx';

const text = say.web;
const centre = { x: 310, y: 214 };
const RADIUS = 160;
/** A score of 1 keeps its distance from the centre, as in the web of one school. */
const radiusOf = (score: number) => (RADIUS * (score + 1)) / 6;
const number = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 1, minimumFractionDigits: 1 });
const sides: readonly Side[] = ['now', 'wish'];

/** The web of the class: the mean of every pillar as a line, and how far the scores lie apart. */
export function WebView({ data, slide, lecture, perform }: PartOf<'web'>) {
  const web = webOn(slide, lecture);
  const spokes = data.pillars.length;
  const all = { now: web.now.map(figures), wish: web.wish.map(figures) };
  const pillar = data.pillars[web.pillar]!;
  const counts = web[web.side][web.pillar]!;
  const own = all[web.side][web.pillar];
  const inWords = sides.flatMap((side) =>
    data.pillars.flatMap(({ short }, at) => {
      const found = all[side][at];
      return found ? [`${text[side]}, ${text.figures(short, number.format(found.mean), found.sd === undefined ? undefined : number.format(found.sd), found.n)}`] : [];
    }),
  );
  const path = (side: Side) => {
    const points = all[side].map((found, at) => found && onSpoke(centre, at, spokes, radiusOf(found.mean)));
    const closed = points.every(Boolean);
    const lines = points.flatMap((from, at) => {
      const to = points[(at + 1) % spokes];
      return from && to ? [`M${pair(from)}L${pair(to)}`] : [];
    });
    return closed ? `M${points.map((point) => pair(point!)).join('L')}Z` : lines.join('');
  };
  return (
    <div class="web">
      <svg class="web-drawing" viewBox="-25 0 670 430" role="img" aria-label={text.drawing(inWords.length > 0 ? inWords.join('; ') : text.none)}>
        {[1, 2, 3, 4, 5].map((score) => <path key={score} class="ring" d={ring(centre, spokes, radiusOf(score))} />)}
        {data.pillars.map(({ id, short }, at) => {
          const end = onSpoke(centre, at, spokes, RADIUS + 8);
          const label = onSpoke(centre, at, spokes, RADIUS + 16);
          const down = label.y > centre.y + RADIUS ? 14 : label.y < centre.y - RADIUS ? -2 : 6;
          return (
            <g key={id} data-current={at === web.pillar}>
              <path class="spoke" d={`M${pair(centre)}L${pair(end)}`} />
              <text x={label.x.toFixed(1)} y={(label.y + down).toFixed(1)} text-anchor={anchor(label, centre)}>{short}</text>
            </g>
          );
        })}
        {sides.map((side) => <path key={side} class={`line is-${side}`} d={path(side)} />)}
        {sides.map((side) =>
          all[side].map((found, at) => {
            if (!found) return null;
            const [low, high, mean] = [found.low, found.high, found.mean].map((score) => onSpoke(centre, at, spokes, radiusOf(score)));
            return (
              <g key={`${side}${at}`} class={`point is-${side}`}>
                {found.low < found.high && <path class="range" d={`M${pair(low!)}L${pair(high!)}`} />}
                {side === 'now' ? <circle cx={mean!.x.toFixed(1)} cy={mean!.y.toFixed(1)} r="6" /> : <rect x={(mean!.x - 5.5).toFixed(1)} y={(mean!.y - 5.5).toFixed(1)} width="11" height="11" />}
              </g>
            );
          }),
        )}
      </svg>
      <div class="web-count">
        <p class="web-pillar"><strong>{pillar.name}</strong></p>
        <div class="actions" role="group" aria-label={text.side}>
          {sides.map((side) => (
            <button key={side} type="button" class={`secondary web-side is-${side}`} aria-pressed={web.side === side} aria-keyshortcuts="R" onClick={() => perform({ do: 'pillar', pillar: web.pillar, side })}>
              <svg viewBox="0 0 24 12" aria-hidden="true" focusable="false"><path class={`line is-${side}`} d="M1 6H23" /></svg>
              {text[side]}
            </button>
          ))}
        </div>
        <ol class="web-scores" role="list">
          {data.scale.map((name, at) => (
            <li key={name}>
              <span class="web-score">{text.score(at + 1, name)}</span>
              <Counter value={counts[at]!} name={text.hands(at + 1, pillar.short)} add={text.add(at + 1)} digit={at + 1} onSet={(count) => perform({ do: 'set', option: at, count })} onAdd={() => perform({ do: 'count', option: at })} />
            </li>
          ))}
        </ol>
        <p class="web-figures">{own ? text.figures(text[web.side], number.format(own.mean), own.sd === undefined ? undefined : number.format(own.sd), own.n) : text.none}</p>
        <div class="actions">
          <button type="button" class="secondary" aria-keyshortcuts="P" onClick={() => perform({ do: 'part', by: -1 })}>{say.ballot.previous}</button>
          <button type="button" class="secondary" aria-keyshortcuts="N" onClick={() => perform({ do: 'part', by: 1 })}>{say.ballot.next}</button>
          <span class="ballot-part">{say.ballot.part(web.pillar + 1, spokes)}</span>
        </div>
      </div>
    </div>
  );
}
