import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { paths } from '../../course/paths.ts'; // not the door: that reads content, which only the build can
import { projection as say } from '../../text/projection.ts';
import { pagesOf } from '../lecture/points.ts';
import type { PartOf } from './index.tsx';
import { type Point, pointsIn } from './answer-points.ts';

const text = say.answer;
const fetched = new Map<string, Promise<Point[]>>();

/** Fetches an answer; only called once the lecturer opened it. */
function fetchPoints(address: string): Promise<Point[]> {
  const known = fetched.get(address);
  if (known) return known;
  const coming = (async () => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`model answer: ${response.status}`);
    // A parsed document runs nothing and loads nothing.
    const article = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('article');
    if (!article) throw new Error('model answer: no article');
    return pointsIn(article);
  })();
  fetched.set(address, coming);
  coming.catch(() => fetched.delete(address));
  return coming;
}

function PointView({ point, fresh }: { point: Point; fresh: boolean }) {
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => ref.current?.replaceChildren(point.content.cloneNode(true)), [point]);
  const Tag = point.tag === 'li' ? 'p' : point.tag;
  return <Tag ref={ref as never} class={point.tag === 'li' ? 'answer-item' : undefined} data-fresh={fresh} />;
}

/** Our answer, closed until the lecturer opens it, then point by point; a page that is full turns. */
export function Answer({ data, slide, lecture, perform }: PartOf<'answer'>) {
  const open = slide.id in lecture.answers;
  const [points, setPoints] = useState<Point[]>();
  const [failed, fail] = useState(0);
  const wanted = open && !points && failed % 2 === 0;
  useEffect(() => {
    if (!wanted) return;
    fetchPoints(paths.modelAnswer(data.slug, data.number)).then(
      (found) => {
        setPoints(found);
        perform({ do: 'points', slide: slide.id, points: found.length });
      },
      () => fail(failed + 1),
    );
  }, [wanted]);
  if (!open) {
    return (
      <div class="answer">
        <p>{text.closed}</p>
        <p class="actions no-print"><button type="button" aria-keyshortcuts="A" onClick={() => perform({ do: 'open' })}>{text.open}</button></p>
      </div>
    );
  }
  if (!points) {
    return (
      <div class="answer">
        <p role="status">{failed % 2 ? text.failed : text.loading}</p>
        {failed % 2 === 1 && <p class="actions"><button type="button" onClick={() => fail(failed + 1)}>{text.retry}</button></p>}
      </div>
    );
  }
  const pages = pagesOf(points.map(({ length }) => length));
  const at = Math.min(lecture.step, points.length - 1);
  return (
    <div class="answer" aria-live="polite">
      {points.map((point, index) => pages[index] === pages[at] && index <= at && <PointView key={index} point={point} fresh={index === at} />)}
      <p class="answer-count">{text.more(at + 1, points.length)}</p>
    </div>
  );
}
