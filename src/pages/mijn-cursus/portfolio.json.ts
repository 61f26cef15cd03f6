import { portfolioContents } from '../../course';

/** Criteria and references of the cases, for the portfolio. */
export async function GET(): Promise<Response> {
  return Response.json(await portfolioContents());
}
