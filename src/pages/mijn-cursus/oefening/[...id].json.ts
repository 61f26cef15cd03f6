import { getCollection, type CollectionEntry } from 'astro:content';
import { fullExercise } from '../../../course';

/** The data of one exercise, complete, for pages that tell what came of it and for widgets that fetch it. */
export async function getStaticPaths() {
  return (await getCollection('exercises')).map(({ data }) => ({ params: { id: data.id }, props: { exercise: data } }));
}

export const GET = async ({ props }: { props: { exercise: CollectionEntry<'exercises'>['data'] } }): Promise<Response> => Response.json(await fullExercise(props.exercise));
