/** Words and sentences of a Dutch text. Pure, and the same in every browser. */

/** Letters and digits, with hyphens, apostrophes, points and commas only inside: “CLB-medewerker”, “foto’s”, “1.250”. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[-’'.,:@](?=[\p{L}\p{N}]))*/gu;

/** The words of a text, in order, as written. A number is a word; a sign such as € is not. */
export const wordsIn = (text: string): string[] => text.match(WORD) ?? [];

/** Abbreviations that take a point without ending a sentence. */
const ABBREVIATIONS = new Set(
  'bv bijv dhr mevr mw dr prof ir ing nr nrs tel ca blz art incl excl evt max min resp zgn o.a m.b.t i.v.m t.a.v a.d.h.v n.a.v d.w.z t.e.m z.s.m i.p.v e.d m.a.w d.m.v'.split(' '),
);

/** Whether the point after this word ends no sentence: an abbreviation, or the initial of a name. */
const goesOn = (before: string): boolean => {
  const last = /[\p{L}.]+$/u.exec(before)?.[0] ?? '';
  return ABBREVIATIONS.has(last.toLowerCase()) || /^\p{Lu}$/u.test(last);
};

/**
 * The sentences of a text. A line break ends one too: letters have greetings, titles and lists without a point.
 * Only what holds a word is a sentence.
 */
export function sentencesIn(text: string): string[] {
  return text.split(/\r?\n+/).flatMap((line) => {
    const found: string[] = [];
    let from = 0;
    for (const { index, 0: end } of line.matchAll(/[.!?…]+[”’"')]*(?=\s|$)/g)) {
      if (end === '.' && goesOn(line.slice(from, index))) continue;
      found.push(line.slice(from, index + end.length));
      from = index + end.length;
    }
    found.push(line.slice(from));
    return found.map((sentence) => sentence.trim()).filter((sentence) => wordsIn(sentence).length > 0);
  });
}
