import { fetchModelAnswer } from '../../casus/model-answer.ts';
import type { PortfolioContents } from '../../course/portfolio-contents.ts';
import type { OwnAnswer } from '../answers.ts';
import type { Block } from './document.ts';
import { blocksIn } from './our-answer.ts';

/** What was fetched of the course for a portfolio. */
export interface Collected {
  contents?: PortfolioContents;
  ours: Record<string, Block[] | undefined>;
  /** how many parts could not be loaded */
  failed: number;
}

const fetched = new Map<string, Block[]>();
let contents: PortfolioContents | undefined;

async function fetchContents(address: string): Promise<PortfolioContents | undefined> {
  const response = await fetch(address).catch(() => undefined);
  return response?.ok ? ((await response.json()) as PortfolioContents) : undefined;
}

/** Our answer to a question whose answer is unlocked; never asked for otherwise. */
async function fetchOurs({ id, place }: OwnAnswer): Promise<Block[] | undefined> {
  const known = fetched.get(id);
  if (known || !place) return known;
  try {
    const { content } = await fetchModelAnswer(place.caseId.replace(/^casus-/, ''), place.number);
    const blocks = blocksIn(content);
    fetched.set(id, blocks);
    return blocks;
  } catch {
    return undefined;
  }
}

/**
 * Fetches what a portfolio needs; what was fetched before is not fetched again.
 * @param address of the criteria and references
 * @param answers that go in; only of those that are unlocked ours is fetched
 */
export async function collect(address: string, answers: readonly OwnAnswer[]): Promise<Collected> {
  const open = answers.filter(({ first, place }) => first && place);
  const [known, ...ours] = await Promise.all([contents ?? fetchContents(address), ...open.map(fetchOurs)]);
  contents = known;
  const failed = ours.filter((blocks) => !blocks).length + (known ? 0 : 1);
  return { ...(known ? { contents: known } : {}), ours: Object.fromEntries(open.map(({ id }, at) => [id, ours[at]])), failed };
}
