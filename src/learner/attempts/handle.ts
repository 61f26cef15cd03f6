import { atom } from 'nanostores';
import type { AttemptRecord } from '../records.ts';
import type { Status } from '../status.ts';
import type { Context } from '../store/context.ts';
import { keep } from '../store/keeper.ts';
import { placer } from '../store/place.ts';
import { keeps } from '../store/versions.ts';
import { asAttempt, attemptChain, currentOf, groups, joinAttempt, thinAttempts } from './derive.ts';
import { attemptKinds, isAttemptRecord } from './guard.ts';
import type { Attempt, AttemptsHandle, Parse } from './types.ts';

/** The attempts at one exercise, from reading them to letting go. */
export function attemptsHandle<T>(ctx: Context, id: string, parse: Parse<T>): AttemptsHandle<T> {
  const loaded = atom(false);
  const current = atom<Attempt<T> | undefined>(undefined);
  const past = atom<readonly Attempt<T>[]>([]);
  const conflicts = atom<readonly (Attempt<T> & { revision: string })[]>([]);
  const status = atom<Status>({ state: 'empty' });
  const parsed = new WeakMap<AttemptRecord, { state: T | undefined }>();
  /** set before what is stored was read */
  let early: { state: T } | undefined;

  const keeper = keep<AttemptRecord>(ctx, id, {
    kinds: attemptKinds,
    guard: isAttemptRecord,
    chain: attemptChain,
    adjust: joinAttempt,
    thin: thinAttempts,
    changed: show,
    erased() {
      early = undefined;
      show();
    },
  });

  const place = placer(keeper);

  /** What the widget makes of a stored state; what it cannot show is left alone. */
  function read(record: AttemptRecord): T | undefined {
    let known = parsed.get(record);
    if (!known) {
      let state: T | undefined;
      try {
        state = parse(record.state);
      } catch {
        // the same as a refusal
      }
      known = { state };
      parsed.set(record, known);
    }
    return known.state;
  }
  const readable = () => {
    const all = keeper.all();
    const heads = groups(all).map(asAttempt);
    const good = new Set(heads.filter(({ revision }) => read(revision) !== undefined).map(({ id: attempt }) => attempt));
    return { records: all.filter(({ attempt }) => good.has(attempt)), broken: good.size < heads.length };
  };

  function show(): void {
    const { records, broken } = readable();
    const head = currentOf(records);
    const shown = (revisions: readonly AttemptRecord[]): Attempt<T> => {
      const { revision, ...attempt } = asAttempt(revisions);
      return { ...attempt, state: read(revision)! };
    };
    const all = groups(records).map(shown);
    current.set(
      early
        ? { id: '', state: early.state, started: ctx.env.now(), at: ctx.env.now() }
        : all.find((attempt) => attempt.id === head?.attempt),
    );
    past.set(all.filter((attempt) => attempt.id !== head?.attempt));
    conflicts.set(
      records
        .filter((r) => head?.beside?.includes(r.id) && read(r) !== undefined)
        .map((r) => ({ ...shown([r]), revision: r.id })),
    );
    const now = keeper.status();
    const quiet = broken && (now.state === 'saved' || now.state === 'empty');
    status.set(quiet ? { ...now, reason: 'unreadable' } : now);
  }

  function write(state: unknown, extra: Partial<AttemptRecord> & { fresh?: boolean } = {}): void {
    const { fresh = false, ...fields } = extra;
    const head = currentOf(readable().records);
    const attempt = head?.attempt ?? keeper.newId();
    const { id: target, at, base } = place({
      line: (r) => r.attempt === attempt,
      goesOn: (r) => keeps(r.state, state),
      fresh,
    });
    const beside = 'beside' in fields ? fields.beside : head?.beside;
    keeper.put({
      v: 1,
      id: target,
      kind: 'attempt',
      subject: id,
      at,
      by: keeper.by,
      attempt,
      started: head?.started ?? at,
      state,
      ...(base ? { base } : {}),
      ...(beside?.length ? { beside } : {}),
      ...(fields.finished ? { finished: fields.finished } : {}),
    });
  }

  async function open(): Promise<void> {
    await keeper.load();
    const first = early;
    early = undefined;
    loaded.set(true);
    if (first) write(first.state);
    show();
  }
  const opened = open();

  const handle: AttemptsHandle<T> = {
    id,
    loaded,
    current,
    past,
    conflicts,
    status,
    ready: opened,
    set(state) {
      const json = JSON.parse(JSON.stringify(state)) as T;
      if (loaded.get()) return write(json);
      early = { state: json };
      keeper.expect();
      show();
    },
    again() {
      if (!loaded.get()) return void opened.then(() => handle.again());
      // Attempts left open elsewhere are closed with it, so that none of them comes back as the current one.
      for (let head = currentOf(readable().records); head; head = currentOf(readable().records)) {
        write(head.state, { fresh: true, finished: keeper.tick() });
      }
    },
    restore(revision) {
      const old = keeper.all().find((r) => r.id === revision);
      if (!old || read(old) === undefined) return false;
      const beside = (currentOf(readable().records)?.beside ?? []).filter((other) => other !== revision);
      write(old.state, { fresh: true, beside });
      return true;
    },
    settle() {
      const head = currentOf(readable().records);
      if (head?.beside) write(head.state, { fresh: true, beside: [] });
    },
    flush: () => keeper.flush(),
    close: () => keeper.close(),
  };
  return handle;
}
