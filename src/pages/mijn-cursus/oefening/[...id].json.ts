import { getCollection, type CollectionEntry } from 'astro:content';

/** The data of one exercise, for pages that tell what came of it. */
export async function getStaticPaths() {
  return (await getCollection('exercises')).map(({ data }) => ({ params: { id: data.id }, props: { exercise: data } }));
}

export const GET = ({ props }: { props: { exercise: CollectionEntry<'exercises'>['data'] } }): Response => Response.json(props.exercise);
