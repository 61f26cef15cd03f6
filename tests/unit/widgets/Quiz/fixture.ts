import type { QuestionOf } from '../../../../src/widgets/Quiz/questions/kind.ts';

const head = (number: number) => ({ id: `h1-les/controle/${number}`, question: `Vraag ${number}?`, explanation: 'Uitleg.' });
const option = (id: string, correct = false) => ({ id, text: `Optie ${id}`, correct, why: `Waarom ${id}.` });

export const single: QuestionOf<'meerkeuze'> = { ...head(1), kind: 'meerkeuze', options: [option('a'), option('b', true), option('c')] };
export const multiple: QuestionOf<'meer-antwoorden'> = {
  ...head(2),
  kind: 'meer-antwoorden',
  options: [option('a', true), option('b'), option('c', true), option('d')],
};
export const order: QuestionOf<'ordenen'> = {
  ...head(3),
  kind: 'ordenen',
  items: ['een', 'twee', 'drie', 'vier'].map((id) => ({ id, text: `Stap ${id}`, why: `Waarom ${id}.` })),
};
export const match: QuestionOf<'koppelen'> = {
  ...head(4),
  kind: 'koppelen',
  pairs: [
    { id: 'x', left: 'Links x', right: 'Rechts', why: 'Waarom x.' },
    { id: 'y', left: 'Links y', right: 'Rechts', why: 'Waarom y.' },
    { id: 'z', left: 'Links z', right: 'Anders', why: 'Waarom z.' },
  ],
};
export const questions = [single, multiple, order, match];
