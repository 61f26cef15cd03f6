const level = (value: number) => value.toFixed(1).replace('.', ',');

/** What came of one attempt at an exercise, in a few words that follow its date. */
export const summaryWords = {
  atOnce: (right: number, answered: number, total: number) => {
    if (answered === 0) return 'nog niets beantwoord';
    return `${right} van de ${answered} meteen juist${answered < total ? ` (${total - answered} nog niet beantwoord)` : ''}`;
  },
  situations: (seen: number, right: number, total: number) => (seen === 0 ? 'nog niets beantwoord' : `${seen} van de ${total} situaties gezien, ${right} daarvan de laatste keer juist`),
  parts: (visited: number, total: number) => `${visited} van de ${total} delen geopend`,
  /** @param now and wish: means from 1 to 5 */
  web: (scored: number, total: number, now?: number, wish?: number) => {
    const means = [...(now === undefined ? [] : [`nu gemiddeld ${level(now)}`]), ...(wish === undefined ? [] : [`gewenst ${level(wish)}`])];
    return [`${scored} van de ${total} scores gegeven`, ...means].join(', ');
  },
  selfCheck: (statements: { handled: number; total: number }, conversations: { handled: number; total: number }) =>
    `${statements.handled} van de ${statements.total} uitspraken en ${conversations.handled} van de ${conversations.total} gesprekken doorlopen`,
  order: (first: readonly string[]) => `bovenaan staan ${first.map((title) => `“${title}”`).join(', ')}`,
  measure: (scored: number, total: number, mean?: number) => (mean === undefined ? 'nog geen uitspraak gescoord' : `${scored} van de ${total} uitspraken gescoord, gemiddeld ${level(mean)} op 5`),
  talks: (led: number, endings: number) => (led === 0 ? 'nog geen gesprek tot het einde gevoerd' : `${led === 1 ? 'één gesprek' : `${led} gesprekken`} tot het einde gevoerd, ${endings === 1 ? 'één einde' : `${endings} verschillende einden`} gezien`),
  /** @param written cases at which something was written */
  traject: (right: number, answered: number, total: number, written: readonly string[]) => {
    const cards = answered === 0 ? [] : [`${right} van de ${answered} kaartjes meteen juist${answered < total ? ` (${total - answered} nog niet beantwoord)` : ''}`];
    return [...cards, ...(written.length > 0 ? [`doorlopen met ${written.join(' en ')}`] : [])].join('; ') || 'nog niets beantwoord';
  },
  roles: (good: number, cells: number, tasks: number, of: number) => (tasks === 0 ? 'nog niets nagekeken' : `${tasks} van de ${of} taken nagekeken, ${good} van de ${cells} vakken meteen juist of te verdedigen`),
  weighed: (done: number, agreed: number, total: number) => (done === 0 ? 'nog niets gewogen' : `${done} van de ${total} vragen gewogen, ${agreed} keer met een oordeel dat ook wij verdedigen`),
  ways: (over: number, total: number) => `${over} van de ${total} situaties tot het einde gewandeld`,
  /** @param written letters that were rewritten */
  letters: (laid: number, letters: number, found: number, barriers: number, written: number) => {
    const parts = [...(laid > 0 ? [`${found} van de ${barriers} drempels gemarkeerd in ${laid === 1 ? '1 brief' : `${laid} brieven`}`] : []), ...(written > 0 ? [`${written} van de ${letters} brieven herschreven`] : [])];
    return parts.join(', ') || 'nog niets vergeleken';
  },
  statements: (scored: number, total: number, argued: number) => `${scored} van de ${total} stellingen gescoord${argued > 0 ? `, ${argued} met een eigen argument` : ''}`,
  lenses: (finished: number, total: number) => (finished === 0 ? 'nog geen situatie door drie brillen bekeken' : `${finished} van de ${total} situaties door drie brillen bekeken`),
  needs: (pupils: number, needs: number) => (needs === 0 ? 'nog geen onderwijsbehoefte verwoord' : `${needs === 1 ? '1 onderwijsbehoefte' : `${needs} onderwijsbehoeften`} verwoord, over ${pupils === 1 ? '1 leerling' : `${pupils} leerlingen`}`),
  requests: (whole: number, compared: number) => (whole === 0 ? 'nog geen verwijt omgezet' : `${whole === 1 ? '1 verwijt' : `${whole} verwijten`} omgezet in vier stappen, ${compared} vergeleken`),
  prevention: (has: number, add: number, cells: number) => (has + add === 0 ? 'nog geen actie geplaatst' : `${has} acties die bestaan en ${add} om toe te voegen, in ${cells} van de 16 vakken`),
  /** @param scale where one stood on one's own scale */
  questions: (compared: number, total: number, scale?: number) => `${compared} van de ${total} leerlingen beantwoord met een eigen vraag${scale === undefined ? '' : `, zelf op ${scale}`}`,
  udl: (choices: number, barriers: number, covered: number) => (choices + barriers === 0 ? 'nog geen drempel of keuze' : `${choices === 1 ? '1 keuze' : `${choices} keuzes`} uitgewerkt, ${covered} van de ${barriers} drempels gedekt`),
  /** @param overlooked names of windows someone looks past */
  windows: (compared: number, total: number, overlooked: readonly string[]) => `${compared} van de ${total} gesprekken bekeken${overlooked.length > 0 ? `; langs deze vensters kijk je makkelijker: ${overlooked.join(', ')}` : ''}`,
} as const;
