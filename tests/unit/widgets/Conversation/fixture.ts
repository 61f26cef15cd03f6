import type { Talk } from '../../../../src/widgets/Conversation/model.ts';

const say = (id: string, next: string, best?: true) => ({ id, text: `Zin ${id}.`, techniques: ['open-vraag'], effect: `Effect ${id}.`, next, ...(best ? { best } : {}) });
const turn = (id: string, rest: object) => ({ id, who: 'tim', text: `Tim ${id}.`, inner: `Binnen ${id}.`, ...rest });

/**
 * a → b (zelf schrijven) → c, of langs d (waar Tim alleen verder praat) naar c; c keert terug naar a, of eindigt.
 */
export const talk: Talk = {
  id: 'proef',
  title: 'Proef',
  summary: 'Een proef.',
  minutes: 5,
  helplines: [],
  setting: 'Hier.',
  you: { name: 'Els', role: 'leraar', card: 'Jij vraagt.' },
  others: [{ id: 'tim', name: 'Tim', role: 'leerling', card: 'Jij zwijgt.' }],
  phases: [{ id: 'begin', name: 'Begin' }, { id: 'slot', name: 'Slot' }],
  turns: [
    turn('a', { phase: 'begin', choices: [say('goed', 'b', true), say('fout', 'd')] }),
    turn('b', { write: { prompt: 'Schrijf.', recognise: [{ id: 'rust', text: 'Ik wacht.' }, { id: 'terug', text: 'Ik herhaal.' }] }, choices: [say('een', 'c', true), say('twee', 'd')] }),
    turn('d', { next: 'd2' }),
    turn('d2', { next: 'c' }),
    turn('c', { phase: 'slot', choices: [say('klaar', 'ja', true), say('half', 'bijna'), say('terug', 'a')] }),
  ] as Talk['turns'],
  endings: [
    { id: 'ja', title: 'Ja', quality: 'draagt', text: 'Zo.', why: 'Daarom.' },
    { id: 'bijna', title: 'Bijna', quality: 'half', text: 'Zo.', why: 'Daarom.' },
  ],
  discuss: ['Wat nu?'],
};
