import { useEffect, useRef } from 'preact/hooks';
import { spiderWeb as text } from '../../text/spiderWeb.ts';
import { type Scores, type Side, type Web, UNKNOWN, count, isDone, scoreKey, sides } from './scores.ts';
import { ScoreRow } from './ScoreRow.tsx';

interface Props {
  web: Web;
  names: readonly string[];
  /** unique in the page */
  prefix: string;
  /** who scores, in words; empty when there is one rater */
  who: string;
  scores: Scores;
  /** index of the pillar on screen */
  pillar: number;
  onPillar: (index: number) => void;
  onScore: (key: string, score: number) => void;
  onDone: () => void;
}

/** One pillar at a time; any pillar at any moment. */
export function Scoring({ web, names, prefix, who, scores, pillar: at, onPillar, onScore, onDone }: Props) {
  const pillar = web.pillars[at]!;
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
    moved.current = false;
  }, [at]);
  const go = (index: number) => {
    if (index === at) return heading.current?.focus();
    moved.current = true;
    onPillar(index);
  };
  const counts = web.pillars.map((one) => count(one, scores));
  const state = ({ scored, total, unknown }: (typeof counts)[number]) => text.pillarState(scored, total, unknown);
  return (
    <>
      <p class="status">
        {who && <strong>{text.scoringAs(who)} </strong>}
        {text.overall(counts.filter(isDone).length)}
      </p>
      <ol class="spiderweb-pillars" aria-label={text.pillars}>
        {web.pillars.map(({ id }, index) => (
          <li key={id}>
            <button type="button" class="quiet" aria-current={index === at ? 'step' : undefined} data-done={isDone(counts[index]!)} onClick={() => go(index)}>
              <span>
                {index + 1}. {names[index]}
              </span>
              <span class="spiderweb-count" aria-hidden="true">
                {counts[index]!.scored}/{counts[index]!.total}
              </span>
              <span class="visually-hidden">, {state(counts[index]!)}</span>
            </button>
          </li>
        ))}
      </ol>
      <h4 class="spiderweb-pillar" ref={heading} tabIndex={-1}>
        {at + 1}. {pillar.name}
      </h4>
      <p>{pillar.about}</p>
      <p class="spiderweb-scale">{text.scale(web.scale)}</p>
      <ol class="spiderweb-statements">
        {pillar.statements.map((statement) => (
          <li key={`${pillar.id}/${statement.id}`}>
            <p>{statement.text}</p>
            {sides.map((side: Side) => {
              const key = scoreKey(side, pillar.id, statement.id);
              return <ScoreRow key={side} side={side} name={`${prefix}/${key}`} about={statement.text} scale={web.scale} value={scores[key]} onChange={(score) => onScore(key, score)} />;
            })}
          </li>
        ))}
      </ol>
      <p class="status">
        {state(counts[at]!)}. {Object.values(scores).includes(UNKNOWN) ? text.unknownNote : text.keys}
      </p>
      <div class="actions">
        {at > 0 && (
          <button type="button" class="secondary" onClick={() => go(at - 1)}>
            {text.previous}
          </button>
        )}
        <button type="button" onClick={() => (at < web.pillars.length - 1 ? go(at + 1) : onDone())}>
          {at < web.pillars.length - 1 ? text.next : text.toWeb}
        </button>
      </div>
    </>
  );
}
