import type { Sum } from '../widgets/ArgumentMap/model.ts';

const list = (items: readonly string[]) => new Intl.ListFormat('nl-BE').format(items);

/** Words of the map of arguments for and against. */
export const argumentMap = {
  about: 'Over wie weeg je?',
  toCase: 'Lees de casus',
  claim: 'De stelling',
  side: { voor: 'Voor', tegen: 'Tegen' },
  weight: (title: string) => `Hoe zwaar weegt “${title}” hier?`,
  weights: ['telt niet', 'licht', 'matig', 'zwaar'],
  replies: 'Wat iemand daar tegenover zet',
  own: {
    title: 'Mist er een argument?',
    side: 'Voor of tegen?',
    text: 'Je eigen argument, in één zin',
    add: 'Leg op de kaart',
    empty: 'Schrijf eerst je argument.',
    added: (label: string) => `Je argument ligt op de kaart als ${label}.`,
    remove: (title: string) => `Haal “${title}” van de kaart`,
    removed: 'Je argument is van de kaart.',
    mark: 'van jou',
  },
  map: {
    title: (context: string) => `De kaart voor ${context}`,
    /** The map in words. */
    words: ({ voor, tegen, weighed, total, lean }: Sum) => {
      if (weighed === 0) return 'Je hebt hier nog niets gewogen.';
      const said = lean === 'even' ? 'Voor en tegen houden elkaar bij jou in evenwicht' : lean === 'voor' ? 'Bij jou weegt voor het zwaarst' : 'Bij jou weegt tegen het zwaarst';
      return `${said}: ${voor} tegenover ${tegen}. Gewogen: ${weighed} van de ${total} argumenten.`;
    },
    heaviest: (titles: readonly string[]) => `Het zwaarst: ${list(titles)}.`,
    note: 'De getallen zijn jouw gewichten opgeteld. Ze zeggen wat jij hier vindt; ze bewijzen niets.',
  },
  stand: 'Waar sta jij, in deze situatie?',
  standHelp: 'Twee of drie zinnen. Noem het argument dat de doorslag geeft, en wat je van de andere kant meeneemt.',
  compare: {
    title: 'Dezelfde stelling, andere leerling',
    context: 'Situatie',
    voor: 'Voor',
    tegen: 'Tegen',
    lean: 'Weegt het zwaarst',
    even: 'in evenwicht',
    shifted: (title: string, from: string, to: string, one: string, other: string) => `“${title}” weegt bij ${one} ${from} en bij ${other} ${to}.`,
    same: 'Je gewichten verschillen nergens veel. Kijk nog eens: telt elk argument voor deze leerlingen echt even zwaar?',
  },
  sheet: {
    on: (day: string) => `Gewogen op ${day}`,
    head: ['Argument', 'Kant', 'Gewicht'],
    notWeighed: 'niet gewogen',
    stand: 'Waar ik sta',
    own: (title: string) => `${title} (van mij)`,
  },
  fileName: (day: string) => `argumenten-${day}.txt`,
} as const;
