import { getCollection } from 'astro:content';

/** The names of all glossary terms, for "bedoelde je …"; only fetched when a search finds nothing. */
export async function GET(): Promise<Response> {
  const terms = await getCollection('terms');
  return Response.json(
    terms.map(({ data }) => ({ term: data.term, names: [...(data.abbreviation ? [data.abbreviation] : []), ...data.synonyms, ...data.forms] })),
  );
}
