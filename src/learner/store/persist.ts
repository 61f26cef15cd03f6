import { type Context, metaRecord } from './context.ts';

const asked = new WeakSet<Context>();

/**
 * Asks the browser, once per device, not to clear what is stored. Called after the first answer is
 * safe, because some browsers ask the student, and then they know what for.
 */
export async function askPersist(ctx: Context): Promise<void> {
  if (asked.has(ctx)) return;
  asked.add(ctx);
  try {
    const db = await ctx.connect();
    if (await db.get('meta', 'persist')) return;
    const granted = await ctx.env.persist();
    await db.put('meta', metaRecord(ctx.env, 'persist', String(granted)));
  } catch {
    // without it everything works as before
  }
}
