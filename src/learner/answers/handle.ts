import { atom } from 'nanostores';
import type { AnswerRecord, Prompt, Slot, TextRecord } from '../records.ts';
import type { Context } from '../store/context.ts';
import { keep } from '../store/keeper.ts';
import { type Claim, claim } from '../store/lock.ts';
import { placer } from '../store/place.ts';
import { grows, newest } from '../store/versions.ts';
import { answerChain, asideOnceUnlocked, derive, firsts, headOf, historyOf, thinAnswer } from './derive.ts';
import { earlyTexts, noteEarly, relation, strikeEarly } from './early.ts';
import { answerKinds, isAnswerRecord } from './guard.ts';
import { promptHash } from './prompt.ts';
import type { AnswerHandle, AnswerView } from './types.ts';

/** How a text is taken in: as a version of its own, as one that may never be replaced, with other fields. */
type Extra = Pick<Partial<TextRecord>, 'aside' | 'beside' | 'restored'> & { fresh?: boolean; keep?: boolean };

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
      strikeEarly(env, id);
      show();
    },
  });
  const place = placer(keeper);

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
  function write(slot: Slot, text: string, { fresh, keep: stays, ...fields }: Extra = {}): void {
    const aside = fields.aside ?? editing === 'elsewhere';
    const line = (r: AnswerRecord): r is TextRecord =>
      r.kind === 'text' && r.slot === slot && (aside ? r.aside === true && r.by === keeper.by : !r.aside);
    const current = newest(keeper.all().filter(line));
    if (current?.text === text && !fresh) return;
    const wording = slot === 'rework' || accepted || !current?.text ? hash : current.prompt;
    const judged = new Set(keeper.all().map((r) => (r.kind === 'assess' ? r.of : undefined)));
    const within = (r: AnswerRecord) => line(r) && grows(r.text, text);
    const { id: target, at, base } = place({
      line,
      goesOn: (r) => within(r) && !judged.has(r.id) && (r as TextRecord).prompt === wording,
      replaces: (r) => (!aside && !kept.has(r.id)) || within(r),
      fresh,
    });
    if (stays) kept.add(target);
    const beside = 'beside' in fields ? fields.beside : current?.beside;
    const record: TextRecord = {
      ...mold('text', at),
      id: target,
      slot,
      text,
      prompt: wording,
      ...(base ? { base } : {}),
      ...(beside?.length ? { beside } : {}),
      ...(aside ? { aside } : {}),
      ...(fields.restored ? { restored: fields.restored } : {}),
    };
    keeper.put(record, ...(promptOf(hash) ? [] : [promptRecord()]));
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

  const promptOf = (wording: string) => keeper.all().find((r) => r.kind === 'prompt' && r.hash === wording);

  /** Text that stood in the field while the stored answer was not yet known. */
  function takeIn(text: string, slot: Slot = unlocked() ? 'rework' : 'answer'): void {
    const how = relation(keeper.all(), slot, text);
    if (how === 'known') return;
    if (how === 'grown' || editing === 'elsewhere') return write(slot, text, { keep: true });
    const now = headOf(keeper.all(), slot)?.text;
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
    noteEarly(env, id, keeper.by, text);
    keeper.expect();
    show();
  }

  async function open(): Promise<void> {
    lock = claim(ctx, id, keeper.by, () => keeper.flush(), edit);
    await Promise.all([lock.first, keeper.load()]);
    if (closed) return;
    ready = true;
    for (const text of earlyTexts(env, id)) if (text !== early?.text) takeIn(text);
    const last = early;
    early = undefined;
    if (last) takeIn(last.text, unlocked() ? 'rework' : (last.slot ?? 'answer'));
    // The journal of records has it by now, unless nothing may be written.
    if (keeper.status().state !== 'readonly') strikeEarly(env, id);
    show();
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
      noteEarly(env, id, keeper.by, text);
      show();
    },
    async unlock({ withoutOwnAnswer = false } = {}) {
      if (!ready) await opened;
      if (unlocked()) return;
      const head = headOf(keeper.all(), 'answer');
      const wording = head?.text && head.prompt !== hash && !accepted ? head.prompt : hash;
      const old = promptOf(wording);
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
      // Another tab's text is that tab's to settle.
      if (editing === 'elsewhere') return show();
      for (const slot of ['answer', 'rework'] as const) {
        const head = headOf(keeper.all(), slot);
        if (head?.beside) write(slot, head.text, { fresh: true, beside: [] });
      }
      show();
    },
    acceptPrompt() {
      if (editing === 'elsewhere') return;
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

