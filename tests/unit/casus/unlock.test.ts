import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createUnlockRule, DEFAULT_WORDS, DISCOUNT_REASONS } from '../../../src/casus/index.ts';

const QUESTION =
  'Verwoord minstens vier onderwijsbehoeften van Bas met de hulpzinnen: instructie die …, opdrachten die …, een klas die …, een leraar die …, ouders die … Zeg bij welk doel ze horen en vul daarna je eigen kant in: wat heb jij als leraar nodig om dat waar te maken?';
const PORTRAIT =
  'Hanne leest voor wat Bas haar woensdag vertelde. “Als ik stilzit, hoor ik mezelf stilzitten. Dan ben ik daar zo mee bezig dat ik niet weet wat ze zegt. En als ik iets goeds doe, staat dat nergens.”';

const rule = createUnlockRule({ question: QUESTION, sources: [PORTRAIT] });
const reasons = (text: string) => Object.fromEntries(rule(text).discounted.map((d) => [d.reason, d.words]));

/** Answers by honest students; all of them must open the answer, nearly every word counting. */
const HONEST: Record<string, string> = {
  'running text': `Bas lijkt rustiger als hij iets in zijn handen heeft. Daarom zou ik hem in mijn les laten
    uitdelen en hem opdrachten geven in kleine stappen. Zelf wil ik weten hoe meester Koen dat vroeger aanpakte.`,
  'a list with the same stem': `- Bas heeft een leraar nodig die kort zegt wat er moet gebeuren
    - Bas heeft een klas nodig die hem niet uitlacht
    - Bas heeft materiaal nodig dat hij kan vastpakken
    - Bas heeft feedback nodig die direct komt
    - Bas heeft opdrachten nodig die in stukjes zijn
    Ik heb een collega nodig die mee komt kijken.`,
  'dyslexic spelling': `Bas heeft een leerkragt nodig die hem nie altijt straft maar eest kijkt wat er gebeurd. Hij moet
    meer meugen beweegen want stilziten gaat nie. Ik heb zelf ook hulp noodig van een colega die al langer les geeft.`,
  'abbreviations and shorthand': `CLB en HGW: clb denkt mee (consultatief), HGD enkel in fase 2 bij ADHD, geen IAC of
    GC-verslag nodig. LLB en lkrn maken samen plan, ouders erbij, vakgroep wisk past toetsen aan, evalueren na zes weken.`,
  'what I would need to know': `Ik weet niet goed wat een onderwijsbehoefte precies is. Ik zou eerst willen weten hoe het
    thuis gaat, hoe lang hij zich kan concentreren, en wat meester Koen vroeger deed dat zo goed hielp.`,
  'a dialect turn and a quotation': `Ge moet eerst eens goed luisteren, want Bas zegt zelf: “als ik stilzit, hoor ik mezelf
    stilzitten”. Ik zou dus vragen of hij mag rondlopen, vijf minuten per uur, en kijken of dat iets uithaalt.`,
};

describe('honest answers', () => {
  it.each(Object.entries(HONEST))('%s opens the answer', (_, text) => {
    const result = rule(text);
    expect(result.unlocked).toBe(true);
    expect(result.counted / result.written).toBeGreaterThan(0.95);
  });

  it('keeps counting in a long text that returns to its subject', () => {
    const long = Object.values(HONEST).join('\n');
    expect(rule(long).counted / rule(long).written).toBeGreaterThan(0.93);
  });

  it('takes off only the words of the question when someone starts with it', () => {
    const answer = HONEST['running text']!;
    const opening = 'Verwoord minstens vier onderwijsbehoeften van Bas met de hulpzinnen: ';
    expect(rule(opening + answer).counted).toBe(rule(answer).counted);
  });
});

describe('what does not count', () => {
  it.each<[string, string]>([
    ['the question', QUESTION],
    ['the question twice, shouted', `${QUESTION} ${QUESTION}`.toUpperCase()],
    ['the question without punctuation or accents', QUESTION.replace(/[^\p{L}\s]/gu, '')],
    ['the question back to front', QUESTION.split(' ').reverse().join(' ')],
    ['half the question, then the other half first', QUESTION.split(' ').sort().join(' ')],
    ['the portrait', PORTRAIT],
    ['question and portrait', QUESTION + PORTRAIT],
    ['digits', Array.from({ length: 60 }, (_, i) => i).join(' ')],
    ['keyboard rows', 'asdf qwer zxcv asdfghjkl qsdfg azerty jklm poiuy lkjh wxcvbn sdf fgh jkl uio xcv bnm dsq fds gfd hgf jhg kjh mlk asdfasdf qwertyuiop hjkl sdfg poiu tyui vbnm zert'],
    ['one letter held down', 'aaaaaaa bbbbbb ccccc zzzz eeee iiii oooo '.repeat(6)],
    ['syllables', 'hahaha lalala jajaja blablabla hihihi hohoho tatata nanana '.repeat(5)],
    ['letters without vowels', 'sdlkfj wrtpls bgnmd kzxvb trpqw '.repeat(8)],
    ['the alphabet', 'a b c d e f g h i j k l m n o p q r s t u v w x y z '.repeat(3)],
    ['one word', 'woord '.repeat(80)],
    ['one sentence over and over', 'hallo dit is mijn antwoord '.repeat(30)],
    ['eight words in any order', 'hallo dit is mijn antwoord ja nee ok mijn hallo is dit ja ok nee antwoord dit hallo nee mijn ok is ja antwoord is nee hallo dit mijn antwoord ok ja'],
    ['nothing', ''],
    ['blanks and signs', ' \n\t … – • !!! 🙂 '],
  ])('%s does not open the answer', (_, text) => {
    const result = rule(text);
    expect(result.unlocked).toBe(false);
    expect(result.missing).toBe(DEFAULT_WORDS - result.counted);
  });

  it('tells why, per reason', () => {
    expect(reasons('asdf qsdfg')).toEqual({ gibberish: 2 });
    expect(reasons('5 10 1A D')).toEqual({ loose: 4 });
    expect(reasons('Zeg bij welk doel ze horen')).toEqual({ question: 6 });
    expect(reasons('Dan ben ik daar zo mee bezig dat ik niet weet')).toEqual({ source: 11 });
    expect(reasons('kat kat kat kat kat')).toEqual({ repeat: 3 });
  });

  it('shows at most three examples, each once', () => {
    const [discount] = rule('asdf asdf qwer zxcv sdfg').discounted;
    expect(discount).toEqual({ reason: 'gibberish', words: 5, examples: ['asdf', 'qwer', 'zxcv'] });
  });

  it('lets a second copy of a line go and counts the first', () => {
    const line = 'rustig beginnen helpt volgens mij het meest van alles';
    expect(rule(line).counted).toBe(9);
    expect(rule(`${line}\n${line}`)).toMatchObject({ counted: 9, written: 18 });
  });
});

describe('words that must pass', () => {
  it.each(
    `CLB IAC HGW ADHD PBD SOB HGD OKAN UDL TOPOI GC OV4 NT2 lln lkr lkrn vclb mvr ivm ASD KLM hij was property angstschreeuw
     strengst slechtstschrijvend zeeëend ééndagsvlieg leerlingenbegeleidingsverantwoordelijke foto’s Øystein Özgür Łukasz blabla
     hmm pff psst 3de 6de Дарина أمينة`
      .split(/\s+/),
  )('%s counts', (word) => expect(rule(word).counted).toBe(1));
});

describe('the number of words', () => {
  it('is 30 unless the question asks another', () => {
    expect(rule('').needed).toBe(DEFAULT_WORDS);
    const short = createUnlockRule({ question: QUESTION, needed: 10 });
    expect(short('Ik zou Bas eerst laten vertellen hoe die dinsdag ging.')).toMatchObject({ counted: 10, unlocked: true });
  });

  it('works without a question to compare with', () => {
    expect(createUnlockRule({ question: '', needed: 3 })('eerst rustig luisteren').unlocked).toBe(true);
  });

  it('treats a very short question as a whole', () => {
    const tiny = createUnlockRule({ question: 'Wat doe je nu?', needed: 4 });
    expect(tiny('wat doe je nu').counted).toBe(0);
    expect(tiny('ik bel nu meteen haar vader').unlocked).toBe(true);
  });
});

/* ---------- properties ---------- */
const SYLLABLES = ['ba', 'ker', 'lo', 'mes', 'ti', 'vun', 'da', 'pel', 'go', 'ris', 'fe', 'non', 'hul', 'jam', 'wo', 'zig'];
/** Distinct words that no keyboard row, question or list of function words holds. */
const invented = fc.uniqueArray(
  fc.tuple(...[0, 1, 2, 3].map(() => fc.constantFrom(...SYLLABLES))).map((parts) => parts.join('')).filter((w) => !/^(.{1,3})\1\1/.test(w)),
  { minLength: 1, maxLength: 40 },
);
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.constantFrom(...QUESTION.split(' '), ...PORTRAIT.split(' '), 'asdf', '7', 'de', 'en', 'Bas', 'zorg', '\n-'), { maxLength: 120 }).map((w) => w.join(' ')),
);

describe('properties', () => {
  it('never throws and always adds up', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.nat(100), (text, question, needed) => {
        const result = createUnlockRule({ question, needed, sources: [text.slice(10)] })(text);
        const lost = result.discounted.reduce((sum, discount) => sum + discount.words, 0);
        expect(result.counted + lost).toBe(result.written);
        expect(result.unlocked).toBe(result.counted >= needed);
        expect(result.missing).toBe(Math.max(0, needed - result.counted));
        expect(result.discounted.map((d) => DISCOUNT_REASONS.indexOf(d.reason))).toEqual(
          result.discounted.map((d) => DISCOUNT_REASONS.indexOf(d.reason)).sort((a, b) => a - b),
        );
      }),
    );
  });

  it('counts more with every new word of one’s own', () => {
    fc.assert(
      fc.property(anyText, invented, (text, words) => {
        let before = rule(text).counted;
        let answer = `${text}\n`;
        for (const word of words) {
          answer += ` ${word}`;
          const { counted } = rule(answer);
          expect(counted).toBeGreaterThan(before);
          before = counted;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('opens after enough different words, whatever they are', () => {
    fc.assert(
      fc.property(invented, (words) => {
        expect(createUnlockRule({ question: QUESTION, needed: words.length })(words.join(' ')).unlocked).toBe(true);
      }),
    );
  });

  it('never opens for the question, in any order, any case, any number of times', () => {
    const words = QUESTION.split(' ');
    fc.assert(
      fc.property(fc.shuffledSubarray(words), fc.integer({ min: 1, max: 6 }), fc.boolean(), (some, times, loud) => {
        const pasted = Array.from({ length: times }, () => some.join(' ')).join('\n');
        expect(rule(loud ? pasted.toUpperCase() : pasted).counted).toBe(0);
      }),
    );
  });

  it('gains nothing from pasting the whole answer again', () => {
    fc.assert(
      fc.property(invented.filter((words) => words.length >= 6), (words) => {
        const once = words.join(' ');
        expect(rule(`${once} ${once} ${once}`).counted).toBe(rule(once).counted);
      }),
    );
  });

  it('does not depend on case, accents or layout', () => {
    fc.assert(
      fc.property(invented, (words) => {
        const plain = rule(words.join(' ')).counted;
        expect(rule(words.map((word) => `- ${word.toUpperCase()};`).join('\n')).counted).toBe(plain);
      }),
    );
  });
});
