import type { BackupPreview, KindCount, MergeResult, Refusal } from '../learner/backup/types.ts';
import { kit } from './kit.ts';

const count = (number: number, one: string, more: string) => (number === 1 ? `1 ${one}` : `${number} ${more}`);
const kinds = { answers: 'Antwoorden', attempts: 'Oefeningen', progress: 'Voortgang', notes: 'Notities' } satisfies Record<keyof BackupPreview['counts'], string>;
type Kind = keyof typeof kinds;

const untouched = 'Wat op dit toestel staat, is niet veranderd.';

/** Why a file is not taken, and what one can do. */
const refusals: Record<Refusal, string> = {
  'too-big': 'Dit bestand is groter dan 20 MB. Zo groot wordt een reservekopie van deze cursus niet, dus waarschijnlijk koos je een ander bestand.',
  'unreadable-file': 'De browser kon dit bestand niet lezen. Staat het op een stick of in de cloud, kopieer het dan eerst naar dit toestel en kies het opnieuw.',
  'not-json': 'Dit is geen reservekopie: de inhoud is onleesbaar voor de cursus. Kies het bestand waarvan de naam begint met “samen-sterk-reservekopie”.',
  truncated: 'Dit bestand is niet volledig: het einde ontbreekt. Dat gebeurt als bewaren of kopiëren onderbroken werd. Kopieer het opnieuw, of maak op het andere toestel een nieuwe reservekopie.',
  'wrong-type': 'Dit bestand komt niet uit deze cursus. Kies het bestand waarvan de naam begint met “samen-sterk-reservekopie”.',
  'newer-version': 'Deze reservekopie komt uit een nieuwere versie van de cursus. Laad deze pagina opnieuw, dan heb je de nieuwste versie, en kies het bestand nog eens.',
  'bad-shape': 'Dit bestand lijkt op een reservekopie, maar is anders opgebouwd dan de cursus ze maakt. Misschien werd het bewerkt of beschadigd.',
  'prototype-keys': 'In dit bestand staan namen die niet in een reservekopie thuishoren en die een browser kunnen misleiden. We lezen het niet in.',
  checksum: 'De inhoud klopt niet met de controlegetal in het bestand: er is iets veranderd nadat het bewaard werd. Gebruik een andere kopie van het bestand, of maak een nieuwe.',
};

const failures: Record<NonNullable<MergeResult['reason']>, string> = {
  blocked: 'De browser laat de cursus hier niets bewaren. Open de cursus in een gewoon venster en probeer het opnieuw.',
  missing: 'Deze browser heeft geen opslag voor websites, dus er kan niets teruggezet worden.',
  quota: 'De opslag van dit toestel is vol. Maak plaats en probeer het opnieuw.',
  'newer-schema': 'Op dit toestel staat werk van een nieuwere versie van de cursus. Laad de pagina opnieuw en probeer het nog eens.',
  error: 'Het schrijven mislukte. Probeer het opnieuw.',
};

/** Words of saving, restoring and moving. */
export const backupWords = {
  saveTitle: 'Bewaar een reservekopie',
  saveIntro: 'Je krijgt één bestand met alles wat de cursus over jou onthoudt: je antwoorden met hun versies, je oefeningen, je notities, je voortgang en je instellingen. Ook wat onleesbaar werd, gaat mee. Zet het in je eigen map, in je cloud of op een stick.',
  saveButton: 'Bewaar een reservekopie',
  /** @param date as in 2026-05-12 */
  fileName: (date: string) => `samen-sterk-reservekopie-${date}.json`,
  saved: (name: string) => `Klaar. Je browser bewaart het bestand als ${name}, meestal in de map Downloads.`,
  saveFailed: 'De reservekopie kon niet gemaakt worden. Probeer het opnieuw.',
  last: (at: number) => `Je laatste reservekopie van dit toestel is van ${kit.day(at)} om ${kit.clock(at)}.`,
  never: 'Van dit toestel maakte je nog geen reservekopie.',

  restoreTitle: 'Zet een reservekopie terug',
  restoreIntro: 'Kies het bestand. Je ziet eerst wat erin zit; pas daarna komt het bij wat hier staat. Er wordt niets vervangen en niets gewist.',
  choose: 'Reservekopie (een .json-bestand)',
  reading: 'Het bestand wordt nagekeken …',
  refused: (reason: Refusal) => `${refusals[reason]} ${untouched}`,
  preview: 'Wat er in het bestand zit',
  made: (at: number) => `Gemaakt op ${kit.day(at)} om ${kit.clock(at)}.`,
  noChecksum: 'Dit bestand heeft geen controlegetal: het is oud of bewerkt. Het kan wel ingelezen worden.',
  answers: (number: number) => (number === 0 ? 'Er zitten geen antwoorden in.' : `Er zitten antwoorden op ${count(number, 'vraag', 'vragen')} in.`),
  kinds,
  columns: { kind: 'Soort', fresh: 'Nieuw hier', newer: 'Nieuwer dan hier', older: 'Ouder dan hier', same: 'Gelijk' },
  tableCaption: 'Stukken in het bestand, vergeleken met dit toestel',
  tableNote: 'Een stuk is bijvoorbeeld één versie van een antwoord, één poging of één gelezen deel.',
  /** What will happen to the pieces, in words. */
  effects(counts: BackupPreview['counts']): string[] {
    const sum = (of: (kind: KindCount) => number) => (Object.keys(kinds) as Kind[]).reduce((all, kind) => all + of(counts[kind]), 0);
    const [total, fresh, newer, older] = [sum((kind) => kind.total), sum((kind) => kind.fresh), sum((kind) => kind.newer), sum((kind) => kind.older)];
    if (total === 0) return ['Er zit niets in dat deze cursus kent.'];
    if (fresh + newer + older === 0) return ['Alles uit dit bestand staat al op dit toestel.'];
    return [
      ...(fresh > 0 ? [`${count(fresh, 'stuk staat', 'stukken staan')} hier nog niet en ${fresh === 1 ? 'komt' : 'komen'} erbij.`] : []),
      ...(newer > 0 ? [`Van ${count(newer, 'stuk', 'stukken')} heeft het bestand een nieuwere stand. Die telt; wat hier staat, blijft bewaard als versie.`] : []),
      ...(older > 0 ? [`Van ${count(older, 'stuk', 'stukken')} heeft het bestand een oudere stand. Wat hier staat, blijft tellen; wat de oudere stand meer zegt, komt erbij als versie.`] : []),
    ];
  },
  unreadable: (number: number) => `${count(number, 'stuk is', 'stukken zijn')} onleesbaar. ${number === 1 ? 'Het komt' : 'Ze komen'} mee en ${number === 1 ? 'gaat' : 'gaan'} ongewijzigd weer mee in je volgende reservekopie.`,
  withSettings: 'Neem ook de instellingen uit het bestand over',
  merge: 'Voeg samen met dit toestel',
  cancel: 'Niet doen',
  merged: (written: number) =>
    written === 0 ? 'Alles stond hier al. Er is niets veranderd.' : `Samengevoegd: ${count(written, 'stuk', 'stukken')} toegevoegd of bijgewerkt. Er is niets vervangen.`,
  mergeFailed: (reason: MergeResult['reason']) => `${failures[reason ?? 'error']} ${untouched}`,

  moveTitle: 'Naar een ander toestel',
  moveSteps: [
    'Bewaar hier een reservekopie.',
    'Breng het bestand naar het andere toestel: mail het naar jezelf, zet het in een map in de cloud, gebruik een stick, of deel het met AirDrop of Quick Share. Op een telefoon of tablet vind je het in de app Bestanden, bij Downloads.',
    'Open op het andere toestel deze cursus, en daarin Mijn cursus.',
    'Kies onder “Zet een reservekopie terug” het bestand en voeg het samen.',
    'Kijk of je antwoorden er staan. Verwijder dan de mail of het bestand als anderen erbij kunnen: je teksten zijn er gewoon in te lezen.',
  ],
  moveNote: 'Werk je op twee toestellen door elkaar, doe dit dan in beide richtingen. Samenvoegen gooit nooit iets weg.',

  readTitle: 'Je antwoorden om te lezen of af te drukken',
  readIntro: 'Alle antwoorden met hun vraag in één bestand dat je zonder de cursus kunt openen. Terugzetten kan hier niet mee; daarvoor dient de reservekopie.',
  readHtml: 'Bewaar als webpagina (.html)',
  readText: 'Bewaar als tekst (.txt)',
  readName: (date: string, kind: 'html' | 'txt') => `samen-sterk-antwoorden-${date}.${kind}`,
  readEmpty: 'Je schreef nog geen antwoorden, dus valt er niets te bewaren.',
  readTitleIn: 'Mijn antwoorden bij Samen sterk',
  readIntroIn: (at: number, answers: number) => `${count(answers, 'antwoord', 'antwoorden')}, bewaard op ${kit.day(at)}. De leerlingen in de casussen zijn verzonnen.`,

  riskTitle: 'Kan mijn werk hier verdwijnen?',
  persisted: 'Deze browser beloofde om niets van de cursus uit zichzelf te wissen.',
  risks: [
    'Op een iPad, een iPhone en een Mac wist Safari wat een site bewaarde als je die site zeven dagen niet opent terwijl je Safari wel gebruikt. Bewaar daar na elke keer schrijven een reservekopie. Zet je de cursus op je beginscherm, dan heeft die een eigen opslag: je begint er leeg, tot je een reservekopie terugzet.',
    'In een privévenster is alles weg zodra je het sluit.',
    'Wis je de gegevens van je browser, dan wis je ook je antwoorden.',
    'Op een gedeelde computer kan wie na jou dezelfde aanmelding gebruikt, je antwoorden zien.',
  ],
  appleNotice: 'Je gebruikt Safari of een ander programma op een toestel van Apple. Daar kan je werk na zeven dagen zonder bezoek gewist worden: bewaar na elke keer schrijven een reservekopie.',
} as const;
