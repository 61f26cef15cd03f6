import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumExecutable } from './chromium.ts';

/** A browser of our own with a profile that stays, and that can be killed the hard way. */
export interface Killable {
  page: Page;
  /** SIGKILL: no goodbye, nothing is flushed. */
  kill(): Promise<void>;
}

async function debugAddress(process: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: process.stderr! })) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error('The browser stopped before it could be reached.');
}

/**
 * Starts Chromium on a profile folder.
 *
 * @param profile folder that outlives the browser
 */
export async function launchKillable(profile: string): Promise<Killable> {
  const { path, args } = await chromiumExecutable();
  const child = spawn(path, [...args.filter((arg) => !arg.startsWith('--headless')), '--headless', `--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const browser: Browser = await chromium.connectOverCDP(await debugAddress(child));
  const context = browser.contexts()[0]!;
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    page,
    async kill() {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      await browser.close().catch(() => undefined);
    },
  };
}
