import { readdir } from 'node:fs/promises';

/**
 * Names of the figures an author can ask for: the files in `folder` without `.astro`.
 *
 * @param folder path of src/components/figures
 */
export async function figureNames(folder: string): Promise<Set<string>> {
  const files = await readdir(folder);
  return new Set(files.filter((file) => file.endsWith('.astro')).map((file) => file.replace('.astro', '')));
}
