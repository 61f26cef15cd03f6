import { dayStamp } from './kit.ts';

type Verdict = 'redelijk' | 'uitzoeken' | 'disproportioneel';

const listOf = (parts: readonly string[]) => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`);
const verdict: Record<Verdict, string> = { redelijk: 'redelijk', uitzoeken: 'eerst dit uitzoeken', disproportioneel: 'disproportioneel' };
const weight: Record<'-1' | '0' | '1', string> = { '1': 'weegt voor', '0': 'neutraal', '-1': 'weegt tegen' };
const weightOf = (value: number | undefined) => (value === undefined ? 'niet gewogen' : weight[String(value) as '0']);
const leans = (lean: number) => {
  if (lean === 0) return 'in evenwicht';
  return `${Math.abs(lean) > 2 ? 'duidelijk' : 'licht'} over naar ${lean > 0 ? '‘voor’' : '‘tegen’'}`;
};

/** Words of weighing an adjustment. */
export const weighing = {
  choose: 'Welke vraag weeg je?',
  option: (number: number, title: string, checked: boolean) => `${number}. ${title}${checked ? ' (gewogen)' : ''}`,
  heading: (number: number, title: string) => `${number}. ${title}`,
  progress: (done: number, total: number) => `${done} van ${total} gewogen`,
  source: 'Waar de criteria vandaan komen',
  asked: 'De vraag',
  criteria: 'Weegt dit voor of tegen de aanpassing?',
  weights: [
    { id: '1', text: 'voor' },
    { id: '0', text: 'neutraal' },
    { id: '-1', text: 'tegen' },
  ],
  weightOf,
  tips: 'Wat geeft voor jou de doorslag? Dat telt dubbel.',
  noTips: 'Niets springt eruit',
  verdict: 'Jouw oordeel',
  verdicts: verdict,
  reason: 'Hoe leg je dat uit aan de leerling en de ouders?',
  reasonHelp: 'Eén of twee zinnen. Je mag dit overslaan.',
  check: 'Vergelijk met onze weging',
  missing: ({ criteria, tips, verdict: judged }: { criteria: number; tips: boolean; verdict: boolean }) => {
    const left = [criteria === 1 ? 'één criterium wegen' : criteria > 1 && `${criteria} criteria wegen`, tips && 'zeggen wat de doorslag geeft', judged && 'een oordeel kiezen'];
    return `Nog te doen: ${listOf(left.filter((one) => one !== false))}.`;
  },
  balance: { mine: 'Jouw weegschaal', ours: 'Onze weegschaal', for: 'voor', against: 'tegen' },
  leans,
  inWords: (lean: number, { for: yes, against, neutral }: { for: number; against: number; neutral: number }) =>
    yes + against + neutral === 0
      ? 'De weegschaal is nog leeg.'
      : `${lean === 0 ? 'De weegschaal hangt in evenwicht' : `De weegschaal helt ${leans(lean)}`}: ${yes} voor, ${against} tegen, ${neutral} neutraal.`,
  result: {
    same: 'Jouw oordeel is ook het onze',
    defensible: 'Te verdedigen: dit is een grensgeval',
    other: 'Wij kwamen elders uit',
  },
  ours: (said: Verdict) => `Ons oordeel: ${verdict[said]}.`,
  border: (said: Verdict) => `Ook te verdedigen: ${verdict[said]}.`,
  contradicts: (said: Verdict, lean: number) =>
    `Jouw weegschaal helt ${leans(lean)}, en toch kies je ‘${verdict[said]}’. Dat kan, want criteria zijn geen stemmen. Wat woog er dan mee dat niet op de schaal ligt?`,
  findOut: 'Zoek dit eerst uit',
  compare: 'Jouw gewichten naast de onze',
  tally: (same: number, total: number) => (same === total ? 'Op elk criterium wegen we hetzelfde.' : `Op ${same} van de ${total} criteria wegen we hetzelfde. Waar we verschillen, staat bovenaan.`),
  mine: 'jij',
  our: 'wij',
  differs: 'verschil',
  agrees: 'zelfde gewicht',
  tipped: (mine: string | undefined, ours: string) => {
    if (mine === ours) return `Voor jou en voor ons geeft hetzelfde de doorslag: ‘${ours}’.`;
    return `Bij ons geeft ‘${ours}’ de doorslag. ${mine ? `Bij jou ‘${mine}’.` : 'Bij jou sprong niets eruit.'}`;
  },
  whatIf: 'En stel dat er één ding verandert?',
  asItIs: 'Zoals het is',
  suppose: (change: string) => `Stel: ${change}`,
  moved: (name: string, to: number) => `‘${name}’ ${to === 0 ? 'is neutraal' : weightOf(to)}`,
  then: (said: Verdict, ours: Verdict) => (said === ours ? `Het oordeel blijft: ${verdict[said]}.` : `Het oordeel slaat om: ${verdict[said]}.`),
  list: listOf,
  readCase: (name: string) => `Lees de casus van ${name}`,
  again: 'Weeg deze vraag opnieuw',
  next: 'Volgende vraag',
  toOverview: 'Naar het overzicht',
  overview: 'Wat je al woog',
  columns: { mine: 'Jouw oordeel', ours: 'Ons oordeel', reason: 'Jouw uitleg' },
  cell: (said: Verdict | undefined, lean: number) => (said ? `${verdict[said]} (schaal: ${leans(lean)})` : ''),
  noReason: '(niet geschreven)',
  fileName: (at: number) => `afgewogen-${dayStamp(at)}.txt`,
  startAgain: 'Begin helemaal opnieuw',
  paperNote: 'Vraag bij elke situatie wat elk criterium doet: weegt het voor de aanpassing, ertegen, of is het neutraal? Kies dan een oordeel. Ons oordeel staat eronder.',
  paperOurs: 'Ons oordeel',
} as const;
