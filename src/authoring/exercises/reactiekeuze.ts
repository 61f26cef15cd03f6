import { z } from 'zod';
import { readOn, text } from '../schemas/common.ts';
import { exerciseKind, head, idsOf, itemId } from './kind.ts';

const stance = z.enum(['tegen', 'voor', 'niet', 'met']);

const reaction = z.strictObject({
  text: text.describe('wat de leraar zegt of doet'),
  did: text.describe('wat dit doet met wie het deed'),
  hurt: text.describe('wat dit doet met wie geraakt werd'),
  group: text.describe('wat de groep eruit leert'),
});

const schema = z.strictObject({
  ...head,
  kind: z.literal('reactiekeuze'),
  incidents: z
    .array(
      z.strictObject({
        id: itemId,
        title: text.max(40),
        story: text.describe('wat er gebeurt, in twee of drie zinnen'),
        reactions: z.strictObject({ tegen: reaction, voor: reaction, niet: reaction, met: reaction }).describe('één reactie per vak van het venster'),
      }),
    )
    .min(10),
  notes: z
    .array(
      z.strictObject({
        id: itemId,
        title: text.max(40),
        text: text.describe('een reactie of nota om te herschrijven'),
        stance: stance.exclude(['met']).describe('het vak waarin ze ligt'),
        example: text.describe('ons voorbeeld van een herstelgerichte reactie'),
        because: text.describe('waar in ons voorbeeld de structuur zit, en waar de zorg'),
      }),
    )
    .min(3)
    .max(4)
    .describe('reacties waarvan de student er minstens één herschrijft'),
  reflect: text.describe('laatste vraag, bij het venster'),
  readOn: readOn.optional(),
});

/** Van straf naar herstel: kies een reactie */
export const reactions = exerciseKind({
  schema,
  itemIds: ({ incidents, notes }) => [...idsOf(incidents), ...idsOf(notes).map((id) => `nota/${id}`)],
});
