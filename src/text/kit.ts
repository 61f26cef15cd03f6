import type { Status } from '../learner/status.ts';

const clock = (at: number) => new Intl.DateTimeFormat('nl-BE', { hour: '2-digit', minute: '2-digit' }).format(at);
/** A day on this device for the name of a file, as in 2026-05-12. @param at epoch ms */
export const dayStamp = (at: number): string => new Date(at).toLocaleDateString('sv-SE');

const day = (at: number) => new Intl.DateTimeFormat('nl-BE', { day: 'numeric', month: 'long', year: 'numeric' }).format(at);

const reasons: Record<NonNullable<Status['reason']>, string> = {
  missing: 'deze browser heeft geen opslag',
  blocked: 'de browser laat geen opslag toe (misschien een privévenster)',
  quota: 'de opslag van dit toestel is vol',
  evicted: 'de browser heeft eerder bewaard werk gewist',
  'newer-schema': 'dit is bewaard door een nieuwere versie van de cursus',
  unreadable: 'een deel van wat hier bewaard stond, is onleesbaar; het is opzijgezet en gaat mee in je reservekopie',
  mismatch: 'wat bewaard werd, klopte niet bij het nalezen',
  error: 'het schrijven mislukte',
};

/** Words shared by all interactive parts. */
export const kit = {
  loading: 'Even geduld, je eerdere werk wordt opgehaald …',
  again: 'Opnieuw',
  againNote: 'Je eerdere poging blijft bewaard.',
  earlier: (count: number) => (count === 1 ? '1 eerdere poging' : `${count} eerdere pogingen`),
  earlierOn: (at: number) => `Poging van ${day(at)}`,
  check: 'Kijk na',
  next: 'Volgende',
  previous: 'Vorige',
  done: 'Klaar',
  right: 'Dat klopt',
  close: 'Te verdedigen',
  wrong: 'Nog niet',
  partly: 'Gedeeltelijk',
  progress: (done: number, total: number) => `${done} van ${total}`,
  readOn: 'Lees verder',
  showTable: 'Als tabel',
  downloadSvg: 'Bewaar als SVG',
  downloadPng: 'Bewaar als PNG',
  downloadCsv: 'Bewaar als CSV',
  print: 'Druk af',
  saveText: 'Bewaar als tekst',
  saveTextNote: 'Om in een verslag te plakken. Je kunt dit ook meenemen in je portfolio, bij Mijn cursus.',
  madeFile: (file: string) => `${file} is gemaakt.`,
  moveUp: (what: string) => `Zet “${what}” een plaats hoger`,
  moveDown: (what: string) => `Zet “${what}” een plaats lager`,
  moved: (what: string, place: number, total: number) => `“${what}” staat nu op plaats ${place} van ${total}.`,
  otherTab: 'In een ander tabblad is deze oefening intussen anders ingevuld.',
  takeOther: 'Neem wat in het andere tabblad staat',
  keepThis: 'Hou wat hier staat',
  day,
  clock,
  /** The state of what was written, in words. */
  status({ state, at, reason }: Status): string {
    const because = reason ? reasons[reason] : undefined;
    switch (state) {
      case 'empty':
        return because ? `Let op: ${because}.` : '';
      case 'pending':
        return 'Bezig met bewaren …';
      case 'saved':
        return `Bewaard op dit toestel om ${clock(at ?? 0)}${because ? `. Let op: ${because}.` : ''}`;
      case 'failed':
        return `Niet bewaard: ${because ?? 'het schrijven mislukte'}. We proberen het opnieuw; kopieer je tekst voor de zekerheid.`;
      case 'memory':
        return `Niet bewaard op dit toestel: ${because ?? 'er is geen opslag'}. Je tekst blijft staan zolang dit tabblad open is.`;
      case 'readonly':
        return `Alleen lezen: ${because ?? 'dit kan hier niet bewaard worden'}. Wat je nu typt, wordt niet bewaard.`;
    }
  },
} as const;
