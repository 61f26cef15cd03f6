import { kit } from './kit.ts';

const count = (number: number, one: string, more: string) => (number === 1 ? `1 ${one}` : `${number} ${more}`);

/** Words of notes and marked passages in a lesson. */
export const notesWords = {
  of: (section: string) => `Notities bij ${section}`,
  some: (number: number) => (number === 1 ? '1 notitie of markering' : `${number} notities en markeringen`),
  note: 'Jouw notitie',
  another: 'Nog een notitie',
  noteTo: 'Wat denk je hierbij?',
  addNote: 'Schrijf er iets bij',
  marked: 'Gemarkeerd',
  orphan: 'Deze woorden staan niet meer zo in de les. Je markering blijft hier staan.',
  others: 'Van deze notitie bestaat nog een andere tekst, tegelijk ergens anders geschreven:',
  join: 'Zet die tekst onder mijn notitie',
  understood: 'Hou alleen mijn notitie',
  removeNote: 'Verwijder deze notitie',
  removeMark: 'Verwijder deze markering',
  removed: 'Verwijderd.',
  bringBack: 'Zet terug',
  broughtBack: 'Teruggezet.',
  close: 'Sluit',
  markSentence: 'Markeer een zin',
  choose: 'Welke zin?',
  markChosen: 'Markeer deze zin',
  mark: 'Markeer',
  markAndNote: 'Markeer en schrijf iets',
  toolbar: 'Wat je selecteerde',
  done: 'Gemarkeerd. Je vindt het terug bij de notities van deze sectie.',
  already: 'Die woorden zijn al gemarkeerd.',
  lost: 'Markeringen waarvan de sectie niet meer bestaat',
  failed: 'Dit lukt nu niet. Kijk je verbinding na en probeer het opnieuw.',
} as const;

/** Words of the list of notes on the student's page. */
export const notesList = {
  empty: 'Je hebt nog geen notities. Bij elke sectie van een les staat een knop om er een te schrijven. Selecteer je in een les een stukje tekst, dan kun je het markeren.',
  total: (notes: number, marks: number) => {
    const parts = [...(notes > 0 ? [count(notes, 'notitie', 'notities')] : []), ...(marks > 0 ? [count(marks, 'markering', 'markeringen')] : [])];
    return `Je hebt ${parts.join(' en ')}.`;
  },
  lesson: (number: string, title: string) => (number.startsWith('0.') ? title : `Les ${number}: ${title}`),
  gone: 'Bij lessen die niet meer in de cursus staan',
  goneSection: 'Deze sectie staat niet meer in de les.',
  open: (section: string) => `Open bij “${section}”`,
  on: (at: number) => `${kit.day(at)} om ${kit.clock(at)}`,
} as const;
