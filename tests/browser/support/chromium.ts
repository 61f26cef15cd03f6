import { existsSync } from 'node:fs';

const onTheSystem = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/**
 * Finds a Chromium for the tests: the one named by CHROMIUM_PATH, one on the system, or the one that comes
 * as an npm package (Linux on x64).
 *
 * @throws an error that says what to do when there is none
 */
export async function chromiumExecutable(): Promise<{ path: string; args: string[] }> {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return { path: CHROMIUM_PATH, args: quiet };
  const system = onTheSystem.find((path) => existsSync(path));
  if (system) return { path: system, args: quiet };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: chromium } = await import('@sparticuz/chromium');
    return { path: await chromium.executablePath(), args: [...chromium.args.filter((arg) => !arg.startsWith('--single-process')), ...quiet] };
  }
  throw new Error('Geen Chromium gevonden. Installeer Chrome of Chromium, of zet het pad in de omgevingsvariabele CHROMIUM_PATH.');
}
