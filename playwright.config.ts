import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { chromiumExecutable } from './tests/browser/support/chromium.ts';

const port = Number(process.env.TEST_PORT ?? 4399);
const { path: executablePath, args } = await chromiumExecutable();

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // On a shared machine one retry tells a slow moment from a fault; what needed it is listed as flaky.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list', { printSteps: false }]],
  // Generous: slow machines may take their time. Nothing is asserted about time.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath, args },
    locale: 'nl-BE',
    trace: 'retain-on-failure',
  },
  webServer: process.env.TEST_URL
    ? undefined
    : [
        { command: `node scripts/serve.ts --port ${port}`, url: `http://localhost:${port}/`, reuseExistingServer: false },
        // The course below a base path, when it was built (`npm test` does).
        ...(existsSync('dist-submap')
          ? [{ command: `node scripts/serve.ts --dir dist-submap --base /samen-sterk/ --port ${port + 1}`, url: `http://localhost:${port + 1}/samen-sterk/`, reuseExistingServer: false }]
          : []),
      ],
});
