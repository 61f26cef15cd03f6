/** Words of the page that helps a lecturer discuss the cases. */
export const discussions = {
  title: 'Casussen bespreken',
  summary: 'Welke casus past in 20, 45 of 90 minuten, hoe je begint en waar je op let.',
  intro:
    'Kies eerst hoeveel tijd je hebt. Per casus vind je daarna een verloop, de vraag om mee te beginnen, wat er in zo’n gesprek vaak gebeurt en een slotvraag. De minuten gaan ervan uit dat je studenten het portret vooraf lazen; zonder voorbereiding komen er tien bij, of kies je de kortere vorm.',
  care: 'Bij een casus met een inhoudswaarschuwing staat geen kort verloop. Zulke gesprekken hebben tijd nodig om te landen. Kondig de casus een les vooraf aan, geef een andere casus als uitweg en noem bij wie studenten terechtkunnen.',
  which: 'Hoeveel tijd heb je?',
  minutes: (minutes: number) => `${minutes} minuten`,
  case: 'Casus',
  fits: 'past',
  open: 'Naar de casus',
  sensitive: 'Met inhoudswaarschuwing.',
  start: 'Begin met',
  plan: (minutes: number) => `Verloop van ${minutes} minuten`,
  closing: 'Slotvraag',
  back: 'Handleiding voor de lesgever',
} as const;
