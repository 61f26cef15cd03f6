import type { Discount, UnlockResult } from '../casus/unlock.ts';

const words = (count: number) => (count === 1 ? '1 woord' : `${count} woorden`);
const quoted = (examples: readonly string[]) => examples.map((example) => `“${example}”`).join(', ');

/** Why some words do not count, one sentence a reason. */
function discount({ reason, words: count, examples }: Discount, source: string): string {
  const some = `${words(count)} (${quoted(examples)}${count > examples.length ? ', …' : ''})`;
  const one = count === 1;
  switch (reason) {
    case 'question':
      return `${some} ${one ? 'komt' : 'komen'} uit de vraag en ${one ? 'telt' : 'tellen'} niet mee.`;
    case 'source':
      return `${some} ${one ? 'staat' : 'staan'} zo in ${source} of in een hint en ${one ? 'telt' : 'tellen'} niet mee.`;
    case 'repeat':
      return `${some} schreef je al en ${one ? 'telt' : 'tellen'} niet opnieuw mee.`;
    case 'gibberish':
      return `${some} ${one ? 'herkennen we niet als woord en telt' : 'herkennen we niet als woorden en tellen'} niet mee.`;
    case 'loose':
      return `Losse cijfers en letters (${quoted(examples)}${count > examples.length ? ', …' : ''}) mogen er staan, maar tellen niet als woord.`;
  }
}

/**
 * Words for writing first and reading after.
 *
 * @param ours what opens, e.g. "ons antwoord"
 * @param source the text on the page that one could copy from, e.g. "het portret"
 */
export function unlockWords({ ours, source }: { ours: string; source: string }) {
  const closed = (needed: number): string => `Schrijf ${words(needed)} van jezelf, dan opent ${ours}.`;
  return {
    help: (needed: number) => `Minstens ${needed} woorden in je eigen taal. Steekwoorden mogen, spelling telt niet.`,
    closed,
    counted({ counted, needed, missing, written, unlocked, discounted }: UnlockResult): string {
      if (written === 0) return closed(needed);
      const tally = unlocked
        ? `${words(counted)} ${counted === 1 ? 'telt' : 'tellen'} mee: ${ours} kan open. Je tekst staat dan vast als je eerste antwoord, dus schrijf gerust eerst verder.`
        : `${counted} van de ${needed} woorden ${counted === 1 ? 'telt' : 'tellen'} mee, nog ${missing} te schrijven.`;
      return [tally, ...(unlocked ? [] : discounted.map((one) => discount(one, source)))].join(' ');
    },
    /** What the status says after a try to open too early. */
    notYet: (why: string) => `Nog niet open. ${why}`,
    hintsUsed: (opened: number, total: number) => (opened === 0 ? 'Zonder hints.' : `Met ${opened} van de ${total} hints.`),
  };
}

/** Words of the hints, which open one by one. */
export const hintWords = {
  show: (hint: number, total: number) => `Toon hint ${hint} van ${total}`,
  name: (hint: number, total: number) => `Hint ${hint} van ${total}`,
  stuck: 'Zit je nog vast? Schrijf dan op wat je zou moeten weten om deze vraag te kunnen beantwoorden, en aan wie je dat zou vragen. Ook dat telt als antwoord.',
} as const;
