import { type Context, readMeta, writeMeta } from './context.ts';

const asked = new WeakSet<Context>();

/**
 * Asks the browser, once per device, not to clear what is stored. Called after the first answer is
 * safe, because some browsers ask the student, and then they know what for.
 */
export async function askPersist(ctx: Context): Promise<void> {
  if (asked.has(ctx)) return;
  asked.add(ctx);
  try {
    if (await readMeta(ctx, 'persist')) return;
    await writeMeta(ctx, 'persist', String(await ctx.env.persist()));
  } catch {
    // without it everything works as before
  }
}
