import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/** Every browser test fails on an error in the console, an uncaught exception or a request to another host. */
export const test = base.extend<{ watched: void; tolerate: RegExp[] }>({
  /** Errors that a test provokes on purpose. */
  tolerate: [[], { option: true }],
  watched: [
    async ({ page, baseURL, tolerate }, use) => {
      const trouble: string[] = [];
      page.on('pageerror', (error) => trouble.push(`uncaught: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
      });
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== new URL(baseURL!).origin) trouble.push(`other host: ${request.url()}`);
      });
      await use();
      expect(trouble.filter((line) => !tolerate.some((pattern) => pattern.test(line))), 'errors and requests to other hosts').toEqual([]);
    },
    { auto: true },
  ],
});

/** Runs axe with the WCAG 2.2 A and AA rules and best practices; fails with the rule, the element and the help text. */
export async function checkAccessibility(page: Page, within?: string): Promise<void> {
  // The header sticks: whatever happens to lie half under it would count as a target that is too small.
  const top = await page.evaluate(() => {
    const from = scrollY;
    scrollTo({ top: 0, behavior: 'instant' });
    return from;
  });
  const builder = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  const { violations } = await (within ? builder.include(within) : builder).analyze();
  // What follows goes on where the reader was: a card of a term far below would open outside the window.
  await page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), top);
  expect(violations.map(({ id, help, nodes }) => `${id}: ${help} → ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)).toEqual([]);
}

export { expect };
