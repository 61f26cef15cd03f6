import type { Context } from './context.ts';

/** How long a tab that is asked to hand over gets to write what it has, in ms. */
const PATIENCE = 500;

/** The right to edit one subject: one tab has it at a time, where the browser knows Web Locks. */
export interface Claim {
  /** settles when it is known whether this tab may edit */
  first: Promise<void>;
  /** takes over from the other tab; false if the browser refused */
  take(): Promise<boolean>;
  release(): void;
}

/**
 * Asks for the right to edit, and waits in line when another tab has it.
 * @param subject the lock is `samen-sterk:answer:<subject>`
 * @param by this writer
 * @param flush writes what this tab has, before it hands over
 * @param said called with each change: may this tab edit?
 */
export function claim(
  ctx: Context,
  subject: string,
  by: string,
  flush: () => Promise<unknown>,
  said: (here: boolean) => void,
): Claim {
  const { env } = ctx;
  const locks = env.locks();
  const name = `samen-sterk:answer:${subject}`;
  let here = false;
  let over = false;
  /** gives the lock back */
  let letGo: (() => void) | undefined;
  let line: AbortController | undefined;

  function set(now: boolean): void {
    here = now;
    if (!over) said(now);
  }

  /** Asks for the lock; resolves once it is known whether it was given, and not when it ends. */
  function ask(options: LockOptions): Promise<boolean> {
    return new Promise((known) => {
      const held = async (lock: unknown) => {
        if (!lock || over) return known(false);
        line?.abort();
        line = undefined;
        letGo?.();
        const ended = new Promise<void>((end) => (letGo = end));
        set(true);
        known(true);
        await ended;
      };
      let mine: (() => void) | undefined;
      const asked = async () =>
        locks!.request(name, options, (lock) => {
          const holding = held(lock);
          mine = letGo;
          return holding;
        });
      asked()
        .catch((error: Error) => {
          // A browser that has locks and refuses them is as good as one without.
          if (!mine && !over && error.name !== 'AbortError') set(true);
          known(here);
          // Stolen: another tab edits now. An aborted wait in line comes here too, and means nothing.
          if (!mine || mine !== letGo) return;
          letGo = undefined;
          if (over) return;
          set(false);
          wait();
        });
    });
  }

  function wait(): void {
    if (over || line) return;
    line = new AbortController();
    void ask({ signal: line.signal });
  }

  async function start(): Promise<void> {
    if (!locks) return set(true);
    if (await ask({ ifAvailable: true })) return;
    if (over || here) return;
    set(false);
    wait();
  }

  const off = ctx.on((message) => {
    if (message.is !== 'take' || message.subject !== subject || message.by === by || !here || !locks) return;
    set(false);
    void flush().then(() => ctx.post({ is: 'given', subject, by }));
    // The tab that asked may be gone by now; then this one still has the lock, and goes on.
    env.setTimeout(() => letGo && !over && set(true), PATIENCE * 2);
  });

  return {
    first: start(),
    async take() {
      if (here || !locks) return true;
      await new Promise<void>((ready) => {
        const timer = env.setTimeout(() => done(), PATIENCE);
        const listen = ctx.on((message) => {
          if (message.is === 'given' && message.subject === subject) done();
        });
        const done = () => {
          env.clearTimeout(timer);
          listen();
          ready();
        };
        ctx.post({ is: 'take', subject, by });
      });
      return here || ask({ steal: true });
    },
    release() {
      over = true;
      off();
      line?.abort();
      letGo?.();
    },
  };
}
