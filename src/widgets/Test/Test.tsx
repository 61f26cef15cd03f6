import './test.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { listAttempts } from '../../learner/attempts/index.ts';
import { useAttempts } from '../../learner/preact/useAttempts.ts';
import { test as text } from '../../text/test.ts';
import { type Links, newSeed, OtherTab, type Result as Came, Results, SaveStatus, useLanding } from '../kit/index.ts';
import { loadBanks } from './banks.ts';
import { draw, lastAnswers, mistakes, type Last } from './draw.ts';
import { Item } from './Item.tsx';
import { asked, type Bank, begin, goTo, nextOpen, parse, score, type Sitting } from './model.ts';
import { Result } from './Result.tsx';
import { Start } from './Start.tsx';

interface Props {
  /** what the sittings are kept under: `h2/toets`, or `cursus/toets` */
  id: string;
  /** addresses of the banks to draw from */
  banks: readonly string[];
  /** number of questions in a sitting */
  count: number;
  /** number of questions in all banks together */
  size: number;
  links: Links;
}

/** What every earlier sitting of every test says of the questions. */
async function remember(): Promise<Map<string, Last>> {
  const stored = (await listAttempts()).filter(({ id }) => id.endsWith('/toets'));
  return lastAnswers(
    stored.flatMap(({ attempts }) =>
      attempts.flatMap(({ at, state }) => {
        const sitting = parse(state);
        return sitting ? [{ at, state: sitting }] : [];
      }),
    ),
  );
}

/** A test: draws from banks, asks one question at a time, explains, and tells by goal how it went. */
export function Test({ id, banks: addresses, count, size, links }: Props) {
  const { loaded, current, past, conflicts, status, set, again, handle } = useAttempts<Sitting>(id, parse);
  const [banks, setBanks] = useState<readonly Bank[]>();
  const [last, setLast] = useState<ReadonlyMap<string, Last>>(new Map());
  const [failed, setFailed] = useState(false);
  const heading = useLanding<HTMLHeadingElement>();
  const sitting = current?.state;

  const load = async () => {
    setFailed(false);
    try {
      const [known, before] = await Promise.all([loadBanks(addresses), remember()]);
      setLast(before);
      setBanks(known);
    } catch {
      setFailed(true);
    }
  };
  useEffect(() => void load(), []);

  const questions = useMemo(() => new Map((banks ?? []).flatMap((bank) => bank.questions.map((question) => [question.id, question] as const))), [banks]);
  const start = async () => {
    if (!banks) return;
    const before = await remember();
    setLast(before);
    const seed = newSeed();
    heading.land();
    if (handle?.current.get()) again();
    set(begin(draw(banks, count, seed, before), seed));
  };
  const go = (to: number) => {
    if (!sitting) return;
    heading.land();
    set(goTo(sitting, to));
  };
  const came = ({ at, state }: { at: number; state: Sitting }): Came => {
    const { right, answered } = score(state);
    return { at, right, total: answered };
  };

  if (!sitting || !banks || !loaded) {
    return (
      <div class="test needs-js" aria-busy={!loaded || (!banks && !failed)}>
        <Start count={count} size={size} mistakes={banks ? mistakes(banks, last).length : 0} ready={loaded && banks !== undefined} failed={failed} onBegin={start} onRetry={load} />
        {banks && <Results past={past.map(came)} now={undefined} />}
      </div>
    );
  }
  const onScreen = asked(sitting);
  const question = onScreen === undefined ? undefined : questions.get(onScreen);
  const checked = onScreen !== undefined && (Object.hasOwn(sitting.marked, onScreen) || !question);
  const so = score(sitting);
  const next = nextOpen(sitting);
  const before = past.some(({ state }) => onScreen !== undefined && state.marked[onScreen]?.right === false);
  return (
    <div class="test needs-js">
      {onScreen === undefined ? (
        <Result banks={banks} questions={questions} sitting={sitting} links={links} heading={heading.ref} />
      ) : (
        <>
          <div class="test-place">
            <h3 tabIndex={-1} ref={heading.ref}>
              {text.place(sitting.at + 1, sitting.drawn.length)}
            </h3>
            <span class="status">{text.so(so.right, so.answered)}</span>
          </div>
          <progress class="test-bar" value={so.answered} max={so.total} aria-hidden="true" />
          {before && <p class="status">{text.returned}</p>}
          {question ? (
            <Item key={question.id} question={question} number={sitting.at + 1} sitting={sitting} links={links} onSitting={set} />
          ) : (
            <p>{text.gone}</p>
          )}
        </>
      )}
      <p class="actions">
        {onScreen !== undefined && (
          <button type="button" class={checked ? undefined : 'secondary'} onClick={() => go(checked ? next : sitting.at + 1)}>
            {!checked ? text.skip : next === sitting.drawn.length ? text.toResult : text.next}
          </button>
        )}
        {sitting.at > 0 && (
          <button type="button" class="secondary" onClick={() => go(onScreen === undefined && next < sitting.drawn.length ? next : sitting.at - 1)}>
            {text.previous}
          </button>
        )}
        {onScreen === undefined && (
          <button type="button" onClick={start}>
            {text.start.again}
          </button>
        )}
      </p>
      {onScreen === undefined && <Results past={past.map(came)} now={came(current)} />}
      <OtherTab revisions={conflicts} handle={handle} />
      <SaveStatus status={status} />
    </div>
  );
}
