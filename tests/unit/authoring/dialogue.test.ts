import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Dialogue } from '../../../src/authoring/schemas/index.ts';
import { problemsWith } from './course.ts';

type Turn = Dialogue['turns'][number];
const choice = (id: string, next: string, best?: true) => ({ id, text: 'Zin.', techniques: ['vraag'], effect: 'Effect.', next, ...(best ? { best } : {}) });

/** Seven turns in a row, each with a way on; the last one has three endings. */
function sound(): Dialogue {
  const turns = Array.from({ length: 7 }, (_, at): Turn => {
    const next = `t${at + 2}`;
    return { id: `t${at + 1}`, who: 'tim', text: 'Iets.', inner: 'Binnen.', choices: at === 6 ? [choice('a', 'goed', true), choice('b', 'half'), choice('c', 'stuk')] : [choice('a', next, true), choice('b', at === 2 ? 'tussen' : next)] };
  });
  return {
    title: 'Proef', summary: 'Een proef.', minutes: 5, helplines: [], setting: 'Hier.',
    you: { name: 'Els', role: 'leraar', card: 'Vraag.' },
    others: [{ id: 'tim', name: 'Tim', role: 'leerling', card: 'Zwijg.' }],
    phases: [{ id: 'p', name: 'P' }, { id: 'q', name: 'Q' }],
    turns: [...turns.slice(0, 3), { id: 'tussen', who: 'tim', text: 'Iets.', inner: 'Binnen.', next: 't4' }, ...turns.slice(3)],
    endings: [
      { id: 'goed', title: 'Goed', quality: 'draagt', text: 'Zo.', why: 'Daarom.' },
      { id: 'half', title: 'Half', quality: 'half', text: 'Zo.', why: 'Daarom.' },
      { id: 'stuk', title: 'Stuk', quality: 'stokt', text: 'Zo.', why: 'Daarom.' },
    ],
    discuss: ['Wat?'],
  };
}

const exercise = (names = '[proef, ander]') => `id: h1-proef/gesprek\nkind: gesprek\ntitle: Gesprek\nintro: Praat.\ndialogues: ${names}\n`;
const techniques = '- { id: vraag, name: Vraag, helps: true, about: Zo. }\n';

/** What is reported when the dialogue is changed. */
async function problems(change: (dialogue: any) => void = () => {}, files: Record<string, string> = {}): Promise<string> {
  const dialogue = sound();
  change(dialogue);
  const found = await problemsWith({ 'dialogen/proef.yaml': stringify(dialogue), 'dialogen/ander.yaml': stringify(sound()), 'technieken.yaml': techniques, 'oefeningen/h1-proef-gesprek.yaml': exercise(), ...files });
  return found.join('\n');
}
const turn = (dialogue: Dialogue, id: string) => dialogue.turns.find((one) => one.id === id)!;

describe('a dialogue', () => {
  test('that is sound has no problems', async () => {
    expect(await problems()).toBe('');
  });

  test('has no dead end', async () => {
    const found = await problems((d) => delete turn(d, 'tussen').next);
    expect(found).toContain('content/dialogen/proef.yaml → veld “beurt ‘tussen’”: loopt dood');
  });

  test('has no turn or ending that cannot be reached', async () => {
    expect(await problems((d) => (turn(d, 't3').choices![1]!.next = 't4'))).toContain('beurt ‘tussen’”: is langs geen enkele weg te bereiken');
    expect(await problems((d) => turn(d, 't7').choices!.pop())).toContain('einde ‘stuk’”: is langs geen enkele weg te bereiken');
  });

  test('has no circle without a way out', async () => {
    const found = await problems((d) => turn(d, 't7').choices!.forEach((one) => (one.next = 't6')));
    expect(found).toContain('beurt ‘t7’”: komt nooit bij een einde');
    expect(await problems((d) => (turn(d, 't7').choices![1]!.next = 't2'))).not.toContain('komt nooit bij een einde');
  });

  test('leads nowhere that is not there', async () => {
    expect(await problems((d) => (turn(d, 't2').choices![0]!.next = 't99'))).toContain('beurt ‘t2’, choices, zin ‘a’”: leidt naar “t99”, maar er is geen beurt of einde met die id');
  });

  test('names techniques, people and phases that exist', async () => {
    expect(await problems((d) => (turn(d, 't2').choices![0]!.techniques = ['gokken']))).toContain('techniek “gokken” staat niet in content/technieken.yaml');
    expect(await problems((d) => (turn(d, 't2').who = 'jan'))).toContain('beurt ‘t2’, who”: “jan” bestaat niet onder “others”; kies uit “tim”');
    expect(await problems((d) => (turn(d, 't2').phase = 'r'))).toContain('fase “r” bestaat niet');
  });

  test('explains every ending, and has a good, a half and a failed one', async () => {
    expect(await problems((d) => delete d.endings[1].why)).toContain('veld “endings.1.why”: dit verplichte veld ontbreekt');
    expect(await problems((d) => (d.endings[2].quality = 'half'))).toContain('heeft geen einde met quality “stokt”');
  });

  test('lasts at least twelve turns', async () => {
    expect(await problems((d) => (turn(d, 't2').choices![1]!.next = 'stuk'))).toContain('einde ‘stuk’”: is al na 4 beurten te bereiken; verwacht: minstens 12');
  });

  test('has one printed way, and a good one', async () => {
    expect(await problems((d) => delete turn(d, 't5').choices![0]!.best)).toContain('beurt ‘t5’, choices”: heeft 0 zinnen met “best: true”');
    const found = await problems((d) => {
      delete turn(d, 't7').choices![0]!.best;
      turn(d, 't7').choices![1]!.best = true;
    });
    expect(found).toContain('eindigt bij “half”, een einde dat maar half lukt');
    const round = await problems((d) => {
      delete turn(d, 't7').choices![0]!.best;
      turn(d, 't7').choices!.push({ ...choice('d', 't1', true) });
    });
    expect(round).toContain('komt hier een tweede keer langs');
  });

  test('says what does not go together', async () => {
    expect(await problems((d) => (turn(d, 't2').next = 't3'))).toContain('heeft zowel “choices” als “next”');
    expect(await problems((d) => (turn(d, 'tussen').write = { prompt: 'Wat?', recognise: [{ id: 'a', text: 'A.' }, { id: 'b', text: 'B.' }] }))).toContain('bij zelf schrijven horen voorbeelden');
    expect(await problems((d) => (turn(d, 't2').choices![1]!.id = 'a'))).toContain('“a” komt meer dan één keer voor in deze beurt');
    expect(await problems((d) => (turn(d, 't3').id = 't2'))).toContain('“t2” komt meer dan één keer voor onder de beurten en de einden');
  });

  test('belongs to one exercise, and points to what exists', async () => {
    expect(await problems(undefined, { 'oefeningen/h1-proef-gesprek.yaml': exercise('[ander, weg]') })).toMatch(/gesprek “weg” bestaat niet[\s\S]*proef\.yaml: hoort bij geen enkele oefening/);
    expect(await problems((d) => (d.case = 'jan'))).toContain('casus “jan” bestaat niet');
    expect(await problems((d) => (d.helplines = ['x']))).toContain('hulplijn “x” bestaat niet');
  });
});
