import { ownAnswers } from '../../../../src/mijncursus/answers.ts';
import type { Block } from '../../../../src/mijncursus/portfolio/document.ts';
import type { PortfolioChoice } from '../../../../src/mijncursus/portfolio/portfolio.ts';
import { NOON, course, first, stored } from '../fixture.ts';

export const contents: PortfolioChoice['contents'] = {
  criteria: {
    'casus-bas/1': [
      { id: 'domeinen', text: 'Ik noem drie domeinen.' },
      { id: 'signaal', text: 'Ik noem bij elk een signaal.' },
    ],
  },
  cited: { 'casus-bas': ['decreet2018'], 'casus-bas/1': ['struyf2018'], 'casus-bas/2': ['geheim2020'] },
  references: {
    decreet2018: [{ text: 'Decreet van 27 april 2018 …' }],
    geheim2020: [{ text: 'Werk uit een antwoord dat nog dicht is.' }],
    struyf2018: [{ text: 'Struyf, E. (2018). ' }, { text: 'Een boek', italic: true }, { text: '. Uitgever.' }],
  },
};

export const ours: Block[] = [
  { is: 'paragraph', style: 'plain', runs: [{ text: 'Het meeste ging over ' }, { text: 'leren en studeren', bold: true }, { text: '.' }] },
  { is: 'list', ordered: true, items: [[{ text: 'Eerst dit' }], [{ text: 'Dan dat' }]] },
  { is: 'table', caption: '', head: ['Wie', 'Wat'], rows: [['Bas', 'Een stappenplan']] },
];

export const answers = ownAnswers(course, [
  stored('casus-bas/1', {
    first: first('Eerste alinea met “aanhalingstekens”.\n\nTweede alinea,\nop twee regels.', NOON, { hintsOpened: 1 }),
    rework: 'Herwerkt: de onderwijsloopbaan hoort erbij.',
    selfAssessment: { first: { domeinen: 'partly' }, rework: { domeinen: 'yes', verdwenen: 'no' } },
  }),
  stored('casus-bas/2', { draft: 'Nog bezig.' }),
  stored('casus-bas/3', { first: first('', NOON, { withoutOwnAnswer: true }) }),
  stored('casus-weg/1', { draft: 'Werk dat blijft.' }, { prompts: [{ text: 'Een oude vraag?', title: 'Oud' }] }),
]);

export const choice: PortfolioChoice = {
  name: 'An Peeters',
  group: '2 BASO',
  at: NOON,
  answers,
  contents,
  ours: { 'casus-bas/1': ours, 'casus-bas/3': undefined },
  withOurs: true,
  works: [],
  notes: [],
};
