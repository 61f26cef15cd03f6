import { dayStamp } from './kit.ts';
import type { Stance } from '../widgets/Reactions/model.ts';

const times = (count: number) => (count === 1 ? '1 keer' : `${count} keer`);
const stances = { tegen: 'tegen', met: 'met', niet: 'niet', voor: 'voor' } satisfies Record<Stance, string>;

const kinds = { tegen: 'straffend', met: 'herstelgericht', niet: 'verwaarlozend', voor: 'toegeeflijk' } satisfies Record<Stance, string>;
const axes = {
  tegen: 'veel structuur, weinig zorg',
  met: 'veel structuur en veel zorg',
  niet: 'weinig structuur en weinig zorg',
  voor: 'weinig structuur, veel zorg',
} satisfies Record<Stance, string>;

/** Words of choosing a reaction. */
export const reactions = {
  item: 'Voorval',
  question: 'Wat zou jij het eerst doen?',
  missing: 'Kies eerst een reactie.',
  check: 'Dit zou ik doen',
  stances,
  axes,
  about: (stance: Stance) => `Die houding heet ${kinds[stance]}: ${axes[stance]}.`,
  chosen: (stance: Stance) => `Je koos een reactie in het vak ‘${stances[stance]}’.`,
  effects: { did: 'Wie het deed', hurt: 'Wie geraakt werd', group: 'De groep' },
  others: 'Wat de drie andere reacties doen',

  overview: {
    title: 'Jouw venster',
    structure: 'structuur',
    care: 'zorg',
    drawing: (rows: readonly { stance: Stance; count: number }[]) =>
      `Het social discipline window met jouw keuzes. Naar boven neemt de structuur toe, naar rechts de zorg. ${rows.map(({ stance, count }) => `${stances[stance]}: ${times(count)}.`).join(' ')}`,
    times,
    tally: (rows: readonly { stance: Stance; count: number }[], total: number) => `Bij ${total} voorvallen koos je ${rows.map(({ stance, count }) => `${times(count)} ‘${stances[stance]}’`).join(', ')}.`,
    detour: {
      tegen: 'Als je niet voor ‘met’ koos, ging je meestal naar ‘tegen’: de grens stond er, en de ander bleef buiten beeld.',
      voor: 'Als je niet voor ‘met’ koos, ging je meestal naar ‘voor’: je zorgde goed, en nam over wat een ander zelf had kunnen dragen.',
      niet: 'Als je niet voor ‘met’ koos, ging je meestal naar ‘niet’: je liet het liggen. Soms is dat moe zijn, soms is het hopen dat het overwaait.',
      met: '',
    } satisfies Record<Stance, string>,
    honest: 'Dit zijn keuzes op papier, met vier zinnen om uit te kiezen en tijd om te denken. Wie je op vrijdag het achtste uur bent, staat hier niet in. Niemand woont in één vak; kijk liever bij welk soort voorval je opschoof.',
    list: 'Bij welk voorval koos je wat?',
    head: ['Voorval', 'Jouw eerste keuze'],
  },
  rewrite: {
    title: 'Herschrijf',
    intro: 'Kies minstens één van deze reacties en schrijf wat je in de plaats kunt zeggen: met de grens erin, en met een weg om het goed te maken.',
    label: 'Jouw herstelgerichte reactie',
    help: 'Letterlijk, zoals je het tegen de leerling zegt of in de agenda schrijft.',
    lies: (stance: Stance) => `Ligt in het vak ‘${stances[stance]}’.`,
    show: 'Toon ons voorbeeld',
    left: (words: number) => (words === 1 ? 'Nog 1 woord van jezelf, dan gaat ons voorbeeld open.' : `Nog ${words} woorden van jezelf, dan gaat ons voorbeeld open.`),
    ready: 'Ons voorbeeld is er één van vele.',
    ours: 'Ons voorbeeld',
    look: 'Leg ernaast: staat de grens er bij jou ook in? Wie werd er geraakt, en komt die erin voor? Wat kan de leerling zelf doen?',
  },
  sheetOwn: 'Mijn reactie',
  fileName: (at: number) => `van-straf-naar-herstel-${dayStamp(at)}.txt`,
  paperAnswer: 'In welk vak ligt elke reactie, en wat doet ze?',
  /** What came of one attempt. */
  summary: (done: number, total: number, met: number, written: number) =>
    `${done === 0 ? 'nog geen voorval' : `${done} van de ${total} voorvallen, ${times(met)} ‘met’`}${written > 0 ? `, ${written === 1 ? '1 reactie' : `${written} reacties`} herschreven` : ''}`,
} as const;
