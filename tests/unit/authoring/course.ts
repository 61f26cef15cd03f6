import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkContent, formatProblem, loadContent } from '../../../src/authoring/index.ts';

const words = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `woord${from + i}`).join(' ');

const question = (number: number) => `
  - id: h1-proef/controle/${number}
    kind: meerkeuze
    question: Vraag ${number}?
    explanation: Uitleg.
    options:
      - { id: a, text: A, why: Uitleg., correct: true }
      - { id: b, text: B, why: Uitleg. }
      - { id: c, text: C, why: Uitleg. }`;

const caseQuestion = (number: number) => `---
id: casus-tim/${number}
title: Vraag
question: Wat doe je?
frameworks: [zorgcontinuum]
phases: [0, 1]
hints: [Een., Twee.]
criteria:
  - { id: a, text: Ik noem A. }
  - { id: b, text: Ik noem B. }
  - { id: c, text: Ik noem C. }
---

${words(150, number * 1000)}
`;

/** A small course without mistakes: the files by path below the content folder. */
export const soundCourse: Record<string, string> = {
  'kaders.yaml': '- { id: zorgcontinuum, name: Het zorgcontinuüm, lesson: h1-proef, section: een-kop }\n',
  'bibliografie.bib': '@book{bron2020, author={Auteur, A.}, title={Titel}, year={2020}}\n',
  'register.txt': '# ids\nh1-proef\n~h1-oud\n',
  'lessen/1-proef/hoofdstuk.yaml': 'id: h1\nnumber: 1\nslug: hoofdstuk-1\ntitle: Proef\nshort: Proef\nsummary: Een proef.\naccent: petrol\ngoals: [iets kunnen]\n',
  'lessen/1-proef/1-proef.mdx': `---
id: h1-proef
title: Proef
summary: Een proef.
goals: [iets doen, nog iets doen]
terms: [begrip]
---

${words(720)}

## Een kop

<Kern>

De kern.

</Kern>

Een <Begrip id="begrip">begrip</Begrip> en een bron [@bron2020, p. 3].

<Figuur name="web" caption="Web">

In woorden.

</Figuur>

<CasusLink framework="zorgcontinuum">

Lees de casus.

</CasusLink>

<Opdracht title="Doe" minutes={10}>

Doe iets.

</Opdracht>

## Controlevragen

<Oefening id="h1-proef/controle" />
`,
  'oefeningen/h1-proef-controle.yaml': `id: h1-proef/controle
kind: controlevragen
title: Controlevragen
intro: Vier vragen.
questions:${[1, 2, 3, 4].map(question).join('')}
`,
  'begrippen/begrip.md': '---\nterm: begrip\ndefinition: Een omschrijving.\nlessons: [h1-proef]\nchapter: 1\n---\n',
  'casussen/01-tim/casus.mdx': `---
id: casus-tim
name: Tim
age: 14
grade: 2A
title: Tim
summary: Een casus.
theme: thema
domains: [leren-en-studeren]
---

<Portret>

${words(400, 5000)}

</Portret>

<WistJeDat>

${words(250, 6000)}

</WistJeDat>
`,
  'casussen/01-tim/bespreking.mdx': `---
plans:
  - minutes: 20
    steps:
      - { minutes: 15, text: Praten. }
      - { minutes: 5, text: Besluiten. }
start: 1
closing: Wat neem je mee?
---

${words(100, 9000)}
`,
  ...Object.fromEntries([1, 2, 3, 4].map((n) => [`casussen/01-tim/vraag-${n}.mdx`, caseQuestion(n)])),
};

/**
 * Checks the sound course with some files changed.
 *
 * @param changes new text of a file, a function from its old text to the new, or null to leave the file out
 * @returns the problems as an author reads them
 */
export async function problemsWith(changes: Record<string, string | ((old: string) => string) | null> = {}): Promise<string[]> {
  const root = mkdtempSync(path.join(tmpdir(), 'cursus-'));
  try {
    for (const name of new Set([...Object.keys(soundCourse), ...Object.keys(changes)])) {
      const change = changes[name];
      if (change === null) continue;
      const old = soundCourse[name] ?? '';
      const source = typeof change === 'function' ? change(old) : (change ?? old);
      if (typeof change === 'function' && source === old) throw new Error(`the change to ${name} changes nothing`);
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      writeFileSync(path.join(root, name), source);
    }
    return checkContent(await loadContent(root), new Set(['web'])).problems.map(formatProblem);
  } finally {
    rmSync(root, { recursive: true });
  }
}
