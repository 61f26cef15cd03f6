/**
 * `npm test`: every check of the project, one after the other, with a summary at the end.
 * Name steps to run only those: `npm test -- content unit`.
 */
import { spawnSync } from 'node:child_process';

interface Step {
  name: string;
  what: string;
  command: string[];
  env?: Record<string, string>;
}

const submap = { BASE_PATH: '/samen-sterk/', OUT_DIR: 'dist-submap', SITE_URL: 'https://voorbeeld.test' };

const steps: Step[] = [
  { name: 'content', what: 'inhoud', command: ['node', 'scripts/check-content.ts'] },
  { name: 'types', what: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'error'] },
  { name: 'spelling', what: 'spelling', command: ['node', 'scripts/spelling.ts'] },
  { name: 'unit', what: 'logica en inhoud (Vitest)', command: ['vitest', 'run'] },
  { name: 'build', what: 'bouw', command: ['astro', 'build'] },
  { name: 'html', what: 'HTML en links', command: ['node', 'scripts/check-html.ts'] },
  // The same course below a base path, with a sitemap: addresses must hold there too.
  { name: 'submap-build', what: 'bouw in een submap', command: ['astro', 'build', '--outDir', 'dist-submap'], env: submap },
  { name: 'submap-html', what: 'HTML en links in een submap', command: ['node', 'scripts/check-html.ts'], env: submap },
  { name: 'budgets', what: 'gewicht van de pagina’s', command: ['node', 'tests/bench/weight.ts', '--check'] },
  { name: 'browser', what: 'in een echte browser', command: ['playwright', 'test'] },
];

const wanted = process.argv.slice(2);
const chosen = wanted.length > 0 ? steps.filter(({ name }) => wanted.includes(name)) : steps;
const results = chosen.map(({ name, what, command: [program, ...args], env }) => {
  console.log(`\n── ${name}: ${what}`);
  const started = Date.now();
  const { status } = spawnSync(program!, args, { stdio: 'inherit', env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' } });
  return { name, passed: status === 0, seconds: Math.round((Date.now() - started) / 1000) };
});

console.log('\n── samenvatting');
for (const { name, passed, seconds } of results) console.log(`${passed ? 'ok    ' : 'FOUT  '} ${name} (${seconds} s)`);
const failed = results.filter(({ passed }) => !passed).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
