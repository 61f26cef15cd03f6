/**
 * `npm run check:content` checks every content file and prints what an author must mend.
 * `npm run register` (flag --register) also adds new ids to content/register.txt.
 */
import { appendFile } from 'node:fs/promises';
import { checkContent, figureNames, formatProblem, loadContent, unregistered } from '../src/authoring/index.ts';

const content = await loadContent('content');
const { problems, ids } = checkContent(content, await figureNames('src/components/figures'));
const fresh = unregistered(content.register, ids);

if (process.argv.includes('--register')) {
  if (fresh.length > 0) await appendFile('content/register.txt', `${fresh.join('\n')}\n`);
  console.log(`${fresh.length} nieuwe ids toegevoegd aan content/register.txt.`);
} else if (fresh.length > 0) {
  problems.push({
    file: 'content/register.txt',
    message: `kent ${fresh.length} ids nog niet (${fresh.slice(0, 3).join(', ')}${fresh.length > 3 ? ', …' : ''}); voer “npm run register” uit en bewaar het register mee`,
  });
}

for (const problem of problems) console.error(formatProblem(problem));
console.log(
  problems.length === 0
    ? `Inhoud in orde: ${content.lessons.length} lessen, ${content.cases.length} casussen, ${content.exercises.length} oefeningen, ${content.terms.length} begrippen, ${ids.length} ids.`
    : `${problems.length} ${problems.length === 1 ? 'probleem' : 'problemen'} in de inhoud.`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
