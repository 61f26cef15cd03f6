import { useEffect, useState } from 'preact/hooks';
import { exercisesWords } from '../../text/mijnCursus.ts';
import type { Practice } from '../exercises.ts';
import { type Summarise, loadSummary } from '../summaries.ts';

/** Attempts drawn at a time. */
const PAGE = 10;

/** The attempts at one exercise over time: when, and what came of it where its kind can tell. */
export function Attempts({ practice: { attempts, place } }: { practice: Practice }) {
  const [most, setMost] = useState(PAGE);
  const [summarise, setSummarise] = useState<Summarise>();
  useEffect(() => {
    let gone = false;
    if (place) void loadSummary(place).then((loaded) => gone || setSummarise(() => loaded));
    return () => void (gone = true);
  }, [place?.id]);
  const left = attempts.length - most;
  return (
    <div class="my-text">
      {attempts.length > 0 && (
        <>
          <p class="my-meta">{exercisesWords.over}</p>
          <ul>
            {attempts.slice(0, most).map(({ id, started, at, finished, state }) => {
              const result = summarise?.(state);
              return (
                <li key={id}>
                  {exercisesWords.attempt(started, at, finished)}
                  {result === undefined ? '.' : `: ${result}.`}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {left > 0 && (
        <p>
          <button type="button" class="secondary" onClick={() => setMost(Infinity)}>
            {exercisesWords.more(left)}
          </button>
        </p>
      )}
      {place && (
        <p class="actions">
          <a class="button secondary" href={place.href}>
            {exercisesWords.open}
          </a>
        </p>
      )}
    </div>
  );
}
