import { atom } from 'nanostores';
import type { AnswerRecord, Prompt, Slot, TextRecord } from '../records.ts';
import type { Context } from '../store/context.ts';
import { EARLY, entries, note, strike } from '../store/journal.ts';
import { keep } from '../store/keeper.ts';
import { type Claim, claim } from '../store/lock.ts';
import { grows, newest } from '../store/versions.ts';
import { answerChain, asideOnceUnlocked, derive, firsts, headOf, historyOf, texts, thinAnswer } from './derive.ts';
import { answerKinds, isAnswerRecord } from './guard.ts';
import { promptHash } from './prompt.ts';
import type { AnswerHandle, AnswerView } from './types.ts';

/** A version of a text is written on as long as nothing is deleted from it, and at most this long (ms). */
const SPAN = 60_000;

/** From this length on, text that is contained in a stored version is not typed anew but put back. */
const RESTORED = 20;

/** What a view shows before anything has been read, and on the server. */
export const emptyAnswer: AnswerView = {
  ready: false,
  draft: '',
  rework: '',
  hintsOpened: 0,
  selfAssessment: { first: {}, rework: {} },
  editing: 'opening',
  status: { state: 'empty' },
  joined: false,
  conflicts: [],
};

/**
 * One answer, from reading it to letting it go.
 * @param saved called after each write that was read back
 */
export function answerHandle(ctx: Context, id: string, prompt: Prompt, saved: () => void): AnswerHandle {
  const { env } = ctx;
  const view = atom<AnswerView>(emptyAnswer);
  const hash = promptHash(prompt.text);
  /** when this tab began each of its versions */
  const born = new Map<string, number>();
  /** versions that hold text from before the page was ready: never replaced, not even before they are written */
  const kept = new Set<string>();
  let ready = false;
  let closed = false;
  let editing: AnswerView['editing'] = 'opening';
  let joined = false;
  let accepted = false;
  /** texts typed aside before this time need no more attention */
  let settled = 0;
  /** typed before the stored answer was read */
  let early: { slot: Slot | undefined; text: string } | undefined;
  /** shown while a newer edition's data may not be written over */
  const unsaved: Partial<Record<Slot, string>> = {};
  let lock: Claim | undefined;

  const keeper = keep<AnswerRecord>(ctx, id, {
    kinds: answerKinds,
    guard: isAnswerRecord,
    chain: answerChain,
    adjust: asideOnceUnlocked,
    thin: thinAnswer,
    changed: show,
    saved,
    erased() {
      [early, joined, accepted, settled] = [undefined, false, false, 0];
      for (const { key } of entries(env, `${EARLY}${id}:`)) strike(env, key);
      show();
    },
  });
  const earlyKey = `${EARLY}${id}:${keeper.by}`;

  function show(): void {
    const derived = derive(keeper.all(), hash, ({ by, at }) => by === keeper.by && at > settled);
    const status = keeper.status();
    const typed = early ? { [early.slot === 'rework' ? 'rework' : 'draft']: early.text } : {};
    view.set({
      ...derived,
      ...(unsaved.answer !== undefined && !derived.first ? { draft: unsaved.answer } : {}),
      ...(unsaved.rework !== undefined ? { rework: unsaved.rework } : {}),
      ...typed,
      ready,
      editing,
      joined,
      // What was typed early is not in the database yet, whatever else is.
      status: early && status.state === 'saved' ? { ...status, state: 'pending' } : status,
    });
  }

  const unlocked = () => firsts(keeper.all()).length > 0;

  /** Takes a text in as the current one of its slot, or aside when another tab is editing. */
  function write(slot: Slot, text: string, extra: Partial<TextRecord> & { fresh?: boolean; keep?: boolean } = {}): void {
    const { fresh = false, keep: keepIt = false, ...fields } = extra;
    const aside = fields.aside ?? editing === 'elsewhere';
    const line = (r: TextRecord) => r.slot === slot && (aside ? r.aside === true && r.by === keeper.by : !r.aside);
    const head = newest(texts(keeper.all()).filter(line));
    if (head?.text === text && !fresh) return;
    const safe = newest(texts(keeper.safe()).filter(line));
    const judged = keeper.all().some((r) => r.kind === 'assess' && r.of === safe?.id);
    const at = keeper.tick();
    const wording = slot === 'rework' || accepted || !head?.text ? hash : head.prompt;
    const goesOn =
      !fresh &&
      !judged &&
      safe?.by === keeper.by &&
      safe.prompt === wording &&
      at - (born.get(safe.id) ?? 0) < SPAN &&
      grows(safe.text, text);
    // What waits and was never written may be replaced, unless it must stay a version of its own.
    const replaces = head && !fresh && ((!aside && !kept.has(head.id)) || grows(head.text, text));
    const waiting = replaces && keeper.waiting(head.id) ? head.id : undefined;
    const target = goesOn ? safe!.id : waiting !== undefined && waiting !== safe?.id ? waiting : keeper.newId();
    if (waiting !== undefined && waiting !== target) keeper.drop(waiting);
    if (!born.has(target)) born.set(target, at);
    if (keepIt) kept.add(target);
    const beside = 'beside' in fields ? fields.beside : head?.beside;
    const base = safe && safe.id !== target ? `${safe.id}@${safe.at}` : safe?.base;
    const record: TextRecord = {
      ...mold('text', at),
      id: target,
      slot,
      text,
      prompt: wording,
      ...(base ? { base } : {}),
      ...(beside?.length ? { beside } : {}),
      ...(aside ? { aside: true } : {}),
      ...(fields.restored ? { restored: fields.restored } : {}),
    };
    const known = keeper.all().some((r) => r.kind === 'prompt' && r.hash === hash);
    keeper.put(record, ...(known ? [] : [promptRecord()]));
  }

  const mold = <K extends AnswerRecord['kind']>(kind: K, at = keeper.tick()) => ({
    v: 1,
    id: keeper.newId(),
    kind,
    subject: id,
    at,
    by: keeper.by,
  });
  const promptRecord = (): AnswerRecord => ({ ...mold('prompt'), id: `${id}:prompt:${hash}`, hash, ...prompt });

  /** Text that stood in the field while the stored answer was not yet known. */
  function takeIn(text: string, slot: Slot = unlocked() ? 'rework' : 'answer'): void {
    if (!text.trim()) return;
    const records = keeper.all();
    const now = headOf(records, slot)?.text ?? '';
    // Browsers put back what stood in a field; that is an earlier state of something stored.
    const known = [...texts(records), ...firsts(records)].some(
      (r) => r.text === text || (text.length >= RESTORED && grows(text, r.text)),
    );
    if (known || now.endsWith(`\n\n${text}`)) return;
    if (grows(now, text)) return write(slot, text, { keep: true });
    if (editing === 'elsewhere') return write(slot, text, { aside: true, keep: true });
    write(slot, `${now}\n\n${text}`, { fresh: true, keep: true });
    joined = true;
    show();
  }

  function field(slot: Slot, text: string): void {
    if (keeper.status().state === 'readonly') {
      unsaved[slot] = text;
      return show();
    }
    if (ready) return write(slot, text);
    early = { slot, text };
    note(env, earlyKey, { text, at: env.now() });
    keeper.expect();
    show();
  }

  async function open(): Promise<void> {
    lock = claim(ctx, id, keeper.by, () => keeper.flush(), edit);
    await Promise.all([lock.first, keeper.load()]);
    if (closed) return;
    ready = true;
    for (const { value } of entries(env, `${EARLY}${id}:`)) {
      const text = (value as { text?: unknown } | undefined)?.text;
      if (typeof text === 'string' && text !== early?.text) takeIn(text);
    }
    const last = early;
    early = undefined;
    if (last) takeIn(last.text, unlocked() ? 'rework' : (last.slot ?? 'answer'));
    clearEarly();
    show();
  }

  /** The journal of records has what was early by now. */
  function clearEarly(): void {
    for (const { key, value } of entries(env, `${EARLY}${id}:`)) {
      if (typeof (value as { text?: unknown } | undefined)?.text === 'string') strike(env, key);
    }
  }

  function edit(here: boolean): void {
    const was = editing;
    editing = here ? 'here' : 'elsewhere';
    if (here && was === 'elsewhere') void keeper.reload();
    show();
  }

  // Out of the back/forward cache the right to edit must be asked for again.
  const life = env.onLife(
    (leaving) => {
      if (!leaving) return;
      void keeper.flush(true);
      lock?.release();
    },
    (restored) => {
      if (!restored) return;
      editing = 'opening';
      lock = claim(ctx, id, keeper.by, () => keeper.flush(), edit);
      void keeper.reload();
    },
  );

  const opened = open();
  /** Runs now, or once the stored answer is known. */
  const soon = (run: () => void) => void (ready ? run() : opened.then(run));

  const handle: AnswerHandle = {
    id,
    view,
    ready: opened,
    type: (text) => void ((ready && unlocked()) || field('answer', text)),
    typeRework: (text) => void (unlocked() && field('rework', text)),
    adopt(text) {
      if (ready) return takeIn(text);
      if (!text.trim() || early) return;
      early = { slot: undefined, text };
      note(env, earlyKey, { text, at: env.now() });
      show();
    },
    async unlock({ withoutOwnAnswer = false } = {}) {
      if (!ready) await opened;
      if (unlocked()) return;
      const records = keeper.all();
      const head = headOf(records, 'answer');
      const wording = head?.text && head.prompt !== hash && !accepted ? head.prompt : hash;
      const old = records.find((r) => r.kind === 'prompt' && r.hash === wording);
      keeper.put(
        {
          ...mold('first'),
          text: head?.text ?? '',
          prompt: old?.kind === 'prompt' ? { text: old.text, ...(old.title ? { title: old.title } : {}) } : prompt,
          promptHash: wording,
          withoutOwnAnswer,
          hintsOpened: view.get().hintsOpened,
        },
        ...(old ? [] : [promptRecord()]),
      );
      await keeper.flush(true);
    },
    openHint(total = Infinity) {
      const hint = Math.min(total, view.get().hintsOpened + 1);
      if (hint > view.get().hintsOpened) soon(() => keeper.put({ ...mold('hint'), hint }));
      return hint;
    },
    assess(criterion, judgement, round) {
      soon(() => {
        const rework = headOf(keeper.all(), 'rework');
        const judged = round ?? (rework?.text ? 'rework' : 'first');
        const of = judged === 'rework' ? rework?.id : firsts(keeper.all())[0]?.id;
        keeper.put({ ...mold('assess'), round: judged, criterion, judgement, ...(of ? { of } : {}) });
      });
    },
    async takeOver() {
      await opened;
      const got = await lock!.take();
      if (got) await keeper.reload();
      return got;
    },
    restoreVersion(version) {
      const old = keeper.all().find((r) => r.id === version);
      if (!ready || editing === 'elsewhere' || (old?.kind !== 'text' && old?.kind !== 'first')) return false;
      const slot: Slot = unlocked() || (old.kind === 'text' && old.slot === 'rework') ? 'rework' : 'answer';
      const beside = (headOf(keeper.all(), slot)?.beside ?? []).filter((other) => other !== version);
      write(slot, old.text, { fresh: true, restored: version, beside, aside: false });
      return true;
    },
    settle() {
      settled = keeper.tick();
      joined = false;
      for (const slot of ['answer', 'rework'] as const) {
        const head = headOf(keeper.all(), slot);
        if (head?.beside) write(slot, head.text, { fresh: true, beside: [] });
      }
      show();
    },
    acceptPrompt() {
      accepted = true;
      const head = headOf(keeper.all(), 'answer');
      if (head?.text && head.prompt !== hash && !unlocked()) write('answer', head.text, { fresh: true });
    },
    history: () => historyOf(keeper.all()),
    flush: () => keeper.flush(),
    async close() {
      closed = true;
      life();
      await keeper.close();
      lock?.release();
    },
  };
  return handle;
}

