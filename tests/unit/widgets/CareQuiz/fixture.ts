import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { exerciseSchema } from '../../../../src/authoring/schemas/index.ts';
import type { Item, MeasureKind, Phase, Quiz } from '../../../../src/widgets/CareQuiz/model.ts';

/** The quiz as students get it. */
export const real = exerciseSchema.parse(parseYaml(readFileSync('content/oefeningen/h1-zorgcontinuum-quiz.yaml', 'utf8'))) as Quiz;

const kinds: MeasureKind[] = ['remedieren', 'differentieren', 'compenseren', 'dispenseren'];

/** A plain situation of one phase; the actor is `leraar`, the lead `school` in fase 0 and 1, `clb` in fase 2, nobody in fase 3. */
export function item(id: string, phase: Phase, more: Partial<Item> = {}): Item {
  const lead = phase === 3 ? {} : { lead: phase === 2 ? 'clb' : 'school', leadWhy: 'Regie.' };
  const kind = phase === 1 ? { measureKind: 'compenseren' as const, kindWhy: 'Soort.' } : {};
  return {
    id,
    situation: `Situatie ${id}.`,
    measure: `Maatregel ${id}.`,
    phase,
    defensible: [],
    alsoKind: [],
    ...kind,
    actors: ['leraar'],
    actorWhy: 'Wie.',
    ...lead,
    why: 'Waarom.',
    mistakes: {},
    ...more,
  };
}

/** A quiz with `perPhase` situations in each phase (fase 1 in turn of each kind). */
export function quizOf(perPhase: readonly [number, number, number, number], roundSize: number): Quiz {
  return {
    id: 'h1-proef/quiz',
    kind: 'zorgcontinuumquiz',
    title: 'Proef',
    intro: 'Proef.',
    roundSize,
    phases: ([0, 1, 2, 3] as const).map((phase) => ({ phase, name: `Fase ${phase}: naam`, about: 'Voor wie.', readOn: { lesson: 'h1-zorgcontinuum' } })) as Quiz['phases'],
    kinds: kinds.map((id) => ({ id, name: id, about: 'Wat.' })) as Quiz['kinds'],
    actors: ['leraar', 'klassenraad', 'clb', 'team'].map((id) => ({ id, name: `de ${id}` })),
    leads: ['school', 'clb'].map((id) => ({ id, name: `de ${id}` })),
    items: perPhase.flatMap((count, phase) =>
      Array.from({ length: count }, (_, index) => item(`fase-${phase}-${index}`, phase as Phase, phase === 1 ? { measureKind: kinds[index % 4] } : {})),
    ),
  };
}
