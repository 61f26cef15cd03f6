import fc from 'fast-check';
import { scoreKey, sides, type Scores, type Web } from '../../../../src/widgets/SpiderWeb/scores.ts';

const pillars: [id: string, short: string, weakens: string[]][] = [
  ['visie', 'Gedragen visie', ['directie', 'professionalisering']],
  ['directie', 'Steun van de directie', ['visie', 'structuren']],
  ['structuren', 'Structuren', ['directie', 'intern']],
  ['intern', 'Samen in de school', ['structuren', 'ouders']],
  ['ouders', 'Samen met ouders', ['intern', 'leerlingen']],
  ['leerlingen', 'Samen met leerlingen', ['ouders', 'externen']],
  ['externen', 'Samen met externen', ['leerlingen', 'structuren']],
  ['professionalisering', 'Professionalisering', ['visie', 'intern']],
];

/** A small web with the shape of the real one. */
export const web: Web = {
  id: 'h1-acht-pijlers/spinnenweb',
  kind: 'spinnenweb',
  title: 'Het spinnenweb van jouw school',
  intro: 'Scoor je school op acht pijlers.',
  centre: 'de leerling',
  scale: ['helemaal niet', 'weinig', 'deels', 'grotendeels', 'helemaal'],
  pillars: pillars.map(([id, short, weakens]) => ({
    id,
    name: `${short} als pijler`,
    short,
    about: `Wat ${short.toLowerCase()} inhoudt.`,
    statements: ['a', 'b', 'c', 'd'].map((statement) => ({ id: statement, text: `Uitspraak ${statement} over ${short.toLowerCase()}.` })),
    missing: { title: `Zonder ${short.toLowerCase()}`, text: `Zo ziet een school er dan uit.`, weakens },
    help: [{ lesson: 'h1-acht-pijlers', section: 'waarom-een-web' }],
    cases: ['bas'],
  })),
};

export const keys = sides.flatMap((side) => web.pillars.flatMap(({ id, statements }) => statements.map((one) => scoreKey(side, id, one.id))));

/** Every statement with the same score on both sides, or another one for wished-for. */
export const fill = (now: number, wish = now): Scores => Object.fromEntries(keys.map((key) => [key, key.startsWith('now') ? now : wish]));

/** Any scores: some open, some not known, some of statements this web does not have. */
export const anyScores: fc.Arbitrary<Scores> = fc.dictionary(
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...keys) }, { weight: 1, arbitrary: fc.constantFrom('now/weg/a', 'wish/visie/weg') }),
  fc.integer({ min: 0, max: 5 }),
  { maxKeys: 60, noNullPrototype: true },
);
