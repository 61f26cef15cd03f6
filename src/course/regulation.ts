import { getCollection } from 'astro:content';
import type { Regulation } from '../authoring/schemas/index.ts';
import { sourceLink, type SourceLink } from './source.ts';

/** A fact of law as a page shows it. */
export interface RegulationFact extends Omit<Regulation, 'source'> {
  source: SourceLink;
}

/**
 * The facts of law in content/regelgeving.yaml, in the order of that file.
 *
 * @param lesson id of a lesson; without it, all facts
 */
export async function regulation(lesson?: string): Promise<RegulationFact[]> {
  const entries = await getCollection('regulation');
  return Promise.all(
    entries
      .sort((a, b) => a.data.order - b.data.order)
      .filter(({ data }) => !lesson || data.lessons.includes(lesson))
      .map(async ({ data: { order: _, ...data } }) => ({ ...data, source: await sourceLink(data.source) })),
  );
}

/** The day until which all of these facts were checked: the oldest of their dates, yyyy-mm-dd; undefined without facts. */
export function oldestCheck(facts: readonly Pick<Regulation, 'checked'>[]): string | undefined {
  return facts.map(({ checked }) => checked).sort()[0];
}

/** A date yyyy-mm-dd in words, e.g. "24 november 2026". */
export const longDate = (date: string): string => new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
