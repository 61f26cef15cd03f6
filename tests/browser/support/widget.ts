import { globSync, readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { exerciseSchema, type ExerciseKind, type ExerciseOf } from '../../../src/authoring/schemas/index.ts';
import { checkAccessibility, expect } from './test.ts';

/** The data of an exercise, so that a test follows the content when that changes. */
export function exerciseData<K extends ExerciseKind>(id: string, kind: K): ExerciseOf<K> {
  const all = globSync('content/oefeningen/**/*.yaml').map((file) => parse(readFileSync(file, 'utf8')));
  const exercise = exerciseSchema.parse(all.find((data) => data.id === id));
  if (exercise.kind !== kind) throw new Error(`${id} is a ${exercise.kind}`);
  return exercise as ExerciseOf<K>;
}

/** Opens a page and gives one of its widgets, once it is running. Also for after a reload: leave out `address`. */
export async function openWidget(page: Page, exercise: string, address?: string): Promise<Locator> {
  if (address) await page.goto(address);
  const widget = page.locator(`section[data-exercise="${exercise}"]`);
  await widget.scrollIntoViewIfNeeded();
  await expect(widget.locator('astro-island:not([ssr])')).toHaveCount(1);
  // A widget is inert until what is stored has been read; a key pressed before that would be lost.
  await expect(widget.locator('[inert], [aria-busy="true"]')).toHaveCount(0);
  return widget;
}

/** Waits until the last change is on the device. */
export async function saved(widget: Locator): Promise<void> {
  await expect(widget.getByText(/^Bewaard op dit toestel/)).toBeVisible();
}

/** Runs axe on one widget, in both themes. */
export async function checkWidget(page: Page, exercise: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await checkAccessibility(page, `section[data-exercise="${exercise}"]`);
  }
}

/** Fails when the page has to be scrolled sideways. */
export async function fitsAcross(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content, 'width of the page').toBeLessThanOrEqual(window!);
}
