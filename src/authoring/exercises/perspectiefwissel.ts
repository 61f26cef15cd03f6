import { z } from 'zod';
import { readOn, slug, text } from '../schemas/common.ts';
import { breach, exerciseKind, head, idsOf, itemId, unknownIds } from './kind.ts';

const view = z.strictObject({
  lens: slug.describe('id van de bril'),
  question: text.describe('de vraag door deze bril, over deze leerling'),
  hints: z.array(text).min(2).max(3),
  sees: text.describe('wat deze bril ziet'),
  asks: text.describe('wat deze bril vraagt'),
  does: text.describe('wat deze bril doet'),
  overlooks: text.describe('wat deze bril over het hoofd ziet'),
});

const situation = z.strictObject({
  id: itemId,
  title: text,
  story: z.array(text).min(2).describe('alinea’s'),
  views: z.array(view).min(2).describe('één per bril, in de volgorde van de brillen'),
  actions: z
    .array(z.strictObject({ id: itemId, text: text.describe('wat je morgen doet'), lens: slug.describe('bril waar dit het dichtst bij ligt'), then: text.describe('wat er dan kan gebeuren, ook wat het kost') }))
    .min(3)
    .max(5),
});

const schema = z.strictObject({
  ...head,
  kind: z.literal('perspectiefwissel'),
  minWords: z.number().int().min(15).max(60).default(30).describe('woorden die de student per bril zelf schrijft'),
  lenses: z.array(z.strictObject({ id: itemId, name: text, about: text.describe('waar deze bril op let, in één zin'), readOn: readOn.optional() })).length(3),
  situations: z.array(situation).min(2).max(3),
  tomorrow: text.describe('laatste vraag: wat doe je morgen?'),
  why: text.describe('vraag naar de reden van die keuze'),
});

/** Perspectiefwissel */
export const lenses = exerciseKind({
  schema,
  rule: ({ lenses: all, situations }) =>
    situations.flatMap(({ views, actions }, at) => [
      ...actions.flatMap(({ lens }, place) => unknownIds(`situations.${at}.actions.${place}.lens`, [lens], idsOf(all))),
      ...(views.map(({ lens }) => lens).join() === idsOf(all).join() ? [] : [breach(`situations.${at}.views`, `heeft niet elke bril precies één keer, in deze volgorde: ${idsOf(all).join(', ')}`)]),
    ]),
  itemIds: ({ situations }) => situations.flatMap(({ id, actions, views }) => [id, ...views.map(({ lens }) => `${id}/${lens}`), ...actions.map((action) => `${id}/${action.id}`)]),
});
