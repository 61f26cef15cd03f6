import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex, close } from 'pagefind';

/** Builds the Pagefind index from the finished pages, as the last step of the build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const outDir = fileURLToPath(dir);
        const { index, errors } = await createIndex({ forceLanguage: 'nl' });
        if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
        const { page_count, errors: pageErrors } = await index.addDirectory({ path: outDir });
        const written = await index.writeFiles({ outputPath: `${outDir}/pagefind` });
        await close();
        const failures = [...pageErrors, ...written.errors];
        if (failures.length > 0) throw new Error(`Pagefind: ${failures.join('; ')}`);
        logger.info(`${page_count} pages read for the search index`);
      },
    },
  };
}
