import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fleschDouma, easeName, longSentences, longWords, readingOf } from '../../../../src/widgets/Barriers/language/readability.ts';
import { sentencesIn, wordsIn } from '../../../../src/widgets/Barriers/language/sentences.ts';
import { syllablesIn } from '../../../../src/widgets/Barriers/language/syllables.ts';

/** Words parted as a Dutch dictionary parts them. */
const parted = `
de u uur ou-ders be-taal-baar school-uit-stap fac-tuur re-ke-ning o-ver-schrij-ving leer-ling in-schrij-ving
bij bij-een ij-ver zij-den mooi mooi-e groei groei-en leeuw nieuw nieuw-e eeuw-en zee-ën i-dee-ën knie-ën
fi-nan-ci-ën fi-nan-ci-ë-le of-fi-ci-eel in-dus-tri-eel ma-te-ri-eel se-ri-eus am-bi-ti-eu-ze mi-lieu bu-reau ni-veau
ge-ïn-te-greerd be-ïn-vloe-den be-ëin-di-gen ge-ëist na-ïef mo-za-ïek ru-ï-ne co-ör-di-na-tor re-ëel po-ë-zie Bel-gi-ë pa-ti-ën-ten zorg-con-ti-nu-üm
ra-di-o vi-de-o si-tu-a-tie re-ac-tie po-di-um cri-te-ri-a fa-mi-li-aal ki-osk di-a-loog o-a-se zo-als ge-acht ge-o-pend be-ant-woor-den
mu-se-um a-the-ne-um ly-ce-um quiz quo-ta en-quê-te yo-ga ro-yaal ba-by ty-pe hy-po-theek
één ca-fé cou-pé team teams on-line smart-phone down-loa-den fo-to’s mail trai-ner toi-let
`
  .trim()
  .split(/\s+/);

describe('syllables of Dutch words', () => {
  test('are those of the dictionary', () => {
    const counted = parted.map((word) => [word, syllablesIn(word.replaceAll('-', ''))]);
    expect(counted).toEqual(parted.map((word) => [word, word.split('-').length]));
    expect(syllablesIn('CLB-medewerker')).toBe(4);
  });

  test('an abbreviation counts its letters, a number is one, a word is never none', () => {
    expect(['CLB', 'GOK', 'bv', '185', '19.30', 'hm'].map(syllablesIn)).toEqual([3, 1, 1, 1, 1, 1]);
    fc.assert(fc.property(fc.string(), (text) => wordsIn(text).every((word) => syllablesIn(word) >= 1)));
  });
});

describe('words and sentences', () => {
  test('what is one word', () => {
    expect(wordsIn('De CLB-medewerker (4A) neemt foto’s: € 1.250, om 19.30 u.')).toEqual(['De', 'CLB-medewerker', '4A', 'neemt', 'foto’s', '1.250', 'om', '19.30', 'u']);
    expect(wordsIn(' – … ')).toEqual([]);
  });

  test('points that end no sentence: abbreviations, initials, numbers', () => {
    expect(sentencesIn('Bel dhr. Peeters m.b.t. de reis (tel. 012 34 56 78). De prijs is 1.250 euro. Vraag het aan A. Claes.')).toHaveLength(3);
  });

  test('a question, a quotation and a line break do', () => {
    expect(sentencesIn('Komt u ook? “Graag.” Tot dan…\n\nBeste ouders,\nWij nodigen u uit')).toEqual(['Komt u ook?', '“Graag.”', 'Tot dan…', 'Beste ouders,', 'Wij nodigen u uit']);
    expect(sentencesIn('– \n\n …')).toEqual([]);
  });
});

describe('reading ease', () => {
  test('is the formula of Douma', () => {
    // 100 words, 10 sentences, 150 syllables: 206.84 − 115.5 − 9.3
    expect(fleschDouma({ words: 100, sentences: 10, syllables: 150 })).toBeCloseTo(82.04);
    expect([95, 90, 62, 45, 44, -20].map(easeName)).toEqual(['zeer gemakkelijk', 'zeer gemakkelijk', 'normaal', 'tamelijk moeilijk', 'moeilijk', 'zeer moeilijk']);
  });

  test('is higher for the plain text, and silent about a short one', () => {
    const hard = 'Wij verzoeken u vriendelijk doch dringend de verschuldigde tegemoetkoming in de verblijfskosten integraal te voldoen middels overschrijving op de onderstaande rekening, teneinde de definitieve inschrijving van uw zoon of dochter te kunnen bevestigen binnen de vooropgestelde termijn.';
    const plain = 'Wilt u de reis betalen? Dat kan tot 3 mei. U mag ook in stukken betalen. Bel dan naar school. Wij maken samen een plan. Uw kind gaat zeker mee. Niemand in de klas weet wat u betaalt.';
    expect(readingOf(plain).ease).toBeGreaterThan(80);
    expect(readingOf(hard).ease).toBeLessThan(20);
    expect(readingOf('Tot morgen.').ease).toBeUndefined();
    expect(readingOf('')).toEqual({ words: 0, sentences: 0, syllables: 0 });
  });

  test('lists long words once, and sentences over the limit', () => {
    expect(longWords('De administratie en de Administratie vragen een tegemoetkoming. CLB SCHOOLADMINISTRATIE')).toEqual(['administratie', 'tegemoetkoming']);
    const sentence = Array.from({ length: 16 }, () => 'woord').join(' ');
    expect(longSentences(`Kort. ${sentence}. Kort.`)).toEqual([{ sentence: `${sentence}.`, words: 16 }]);
  });
});
