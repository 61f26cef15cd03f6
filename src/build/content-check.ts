import type { AstroIntegration } from 'astro';
import { checkContent, figureNames, formatProblem, loadContent } from '../authoring/index.ts';

/** What an author sees when content is broken: every problem at once, in Dutch, before anything is built. */
class ContentError extends Error {
  override name = 'Fout in de inhoud';
}

async function describeProblems(): Promise<string | undefined> {
  const { problems } = checkContent(await loadContent('content'), await figureNames('src/components/figures'));
  if (problems.length === 0) return undefined;
  return `De inhoud van de cursus bevat ${problems.length === 1 ? 'een fout' : `${problems.length} fouten`}:\n${problems.map((problem) => `  • ${formatProblem(problem)}`).join('\n')}`;
}

/** Stops the build on broken content; while developing it only warns, so that the author can go on writing. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const message = await describeProblems();
        if (!message) return;
        if (command === 'dev' || process.env.CONTENT_CHECK === 'warn') {
          logger.warn(message);
          return;
        }
        const error = new ContentError(message);
        error.stack = message;
        throw error;
      },
    },
  };
}
