import { getCollection } from 'astro:content';
import { packTerm } from '../../casus/glossary.ts';

/** The glossary as the case exercise needs it to compare two answers; fetched once our answer has opened. */
export async function GET(): Promise<Response> {
  const terms = await getCollection('terms');
  return Response.json([...terms].sort((a, b) => a.id.localeCompare(b.id, 'nl')).map(({ id, data }) => packTerm({ id, ...data })));
}
