import { progressOutline } from '../../course';

/** The course's contents for pages that show what the reader did. */
export async function GET(): Promise<Response> {
  return Response.json(await progressOutline());
}
