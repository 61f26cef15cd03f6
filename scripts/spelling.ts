/** `npm run spelling`: Dutch spelling of all content and interface texts, with content/woordenlijst.txt beside the dictionary. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  'cspell',
  ['lint', '--config', 'content/cspell.config.yaml', '--no-progress', '--show-suggestions', 'content/**/*.{md,mdx,yaml}', 'src/text/**/*.ts'],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
