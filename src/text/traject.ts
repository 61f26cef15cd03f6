import { dayStamp } from './kit.ts';

const list = (items: readonly string[]) => items.map((item, index) => `${index + 1}. ${item}`).join(', ');

/** Words of going through a course of steps. */
export const traject = {
  parts: 'Onderdelen',
  part: { orde: '1. Zet in volgorde', kaarten: '2. Wat hoort waar?', casus: '3. Doorloop een casus' },
  partDone: 'klaar',
  titles: { kaarten: 'Wat hoort in welke stap?', casus: 'Doorloop de stappen met een leerling' },

  ring: (steps: readonly string[]) => `Ring met ${steps.length} stappen: ${list(steps)}, en dan opnieuw.`,
  line: (steps: readonly string[]) => `Lijn met ${steps.length} stappen: ${list(steps)}.`,
  again: 'en dan opnieuw',

  order: {
    list: 'De stappen in jouw volgorde',
    check: 'Kijk de volgorde na',
    show: 'Toon de volgorde',
    right: 'Dat klopt. Dit is de volgorde.',
    close: 'Je ring klopt helemaal rond.',
    closeNote: (first: string) => `Meestal begint men bij “${first}”, maar een cyclus kun je op meer dan één plaats instappen.`,
    shown: 'Dit is de volgorde.',
    wrong: 'Nog niet.',
    good: (good: number, of: number) => (good === 0 ? 'Nog geen enkele stap volgt op de stap die ervoor hoort.' : `${good} van de ${of} stappen ${good === 1 ? 'staat' : 'staan'} al na de juiste voorganger.`),
    look: (step: string) => `Kijk nog eens naar “${step}”.`,
    why: 'Waarom deze volgorde?',
    toCards: 'Verder: wat hoort waar?',
  },

  cards: {
    item: 'Kaartje',
    question: 'In welke stap hoort dit?',
    missing: 'Kies eerst een stap.',
    right: (step: string) => `Dat klopt. Dit hoort bij “${step}”.`,
    close: (step: string) => `Te verdedigen. Wij legden dit bij “${step}”.`,
    wrong: (step: string) => `Nog niet. Dit hoort bij “${step}”.`,
    notHere: (step: string) => `Waarom niet bij “${step}”?`,
    here: (step: string) => `Waarom wel bij “${step}”?`,
    done: 'Alle kaartjes liggen',
    atOnce: (right: number, total: number) => `${right} van de ${total} legde je meteen bij een stap die klopt of te verdedigen is.`,
    perStep: (step: string, count: number) => `${step} (${count})`,
    also: (steps: readonly string[]) => `ook te verdedigen: ${steps.map((step) => `“${step}”`).join(', ')}`,
    toWalk: 'Verder: doorloop een casus',
    answer: 'Bekijk het antwoord',
  },

  walk: {
    choose: 'Met wie doorloop je de stappen?',
    read: (name: string) => `Lees eerst het portret van ${name}`,
    start: 'Waar het verhaal staat',
    step: (at: number, of: number, title: string) => `Stap ${at} van ${of}: ${title}`,
    known: 'Wat er geweten is',
    example: 'Toon een voorbeeld',
    ours: 'Zo kan het ook',
    oursNote: 'Een voorbeeld, niet het enige goede antwoord. Leg het naast wat jij schreef.',
    first: 'Schrijf eerst zelf een zin.',
    toSheet: 'Naar de samenvatting',
    sheet: (title: string) => `Jouw doorloop: ${title}`,
    empty: '(nog niets geschreven)',
    edit: (step: string) => `Herwerk “${step}”`,
    file: (walk: string, at: number) => `traject-${walk}-${dayStamp(at)}.txt`,
    on: (date: string) => `Ingevuld op ${date}`,
  },
  startAgain: 'Volgorde en kaartjes opnieuw',
  paperOrder: 'De stappen, in volgorde',
  paperCards: 'In welke stap hoort dit?',
} as const;
