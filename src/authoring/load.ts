import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import type { Problem } from './problems.ts';

/** A content file as read from disk, not yet validated. */
export interface RawFile {
  /** Path relative to the project folder, with forward slashes; for messages. */
  file: string;
  data: unknown;
  /** The whole source text. */
  source: string;
  /** Text below the frontmatter; empty for YAML. */
  body: string;
}

export interface RawContent {
  chapters: RawFile[];
  lessons: RawFile[];
  cases: RawFile[];
  questions: RawFile[];
  discussions: RawFile[];
  exercises: RawFile[];
  terms: RawFile[];
  frameworks: RawFile[];
  helplines: RawFile[];
  regulation: RawFile[];
  dialogues: RawFile[];
  techniques: RawFile[];
  lessonPlans: RawFile[];
  guides: RawFile[];
  /** Citation keys of bibliografie.bib. */
  bibliography: Set<string>;
  /** Lines of register.txt. */
  register: string[];
  problems: Problem[];
}

const places = {
  chapters: 'lessen/*/hoofdstuk.yaml',
  lessons: 'lessen/*/*.mdx',
  cases: 'casussen/*/casus.mdx',
  questions: 'casussen/*/vraag-*.mdx',
  discussions: 'casussen/*/bespreking.mdx',
  exercises: 'oefeningen/**/*.yaml',
  terms: 'begrippen/*.md',
  frameworks: 'kaders.yaml',
  helplines: 'hulplijnen.yaml',
  regulation: 'regelgeving.yaml',
  dialogues: 'dialogen/*.yaml',
  techniques: 'technieken.yaml',
  lessonPlans: 'lesplannen/*.yaml',
  guides: 'handleiding/*.md',
} as const;

function readData(file: string, source: string): { data: unknown; body: string; problem?: Problem } {
  let yaml = source;
  let body = '';
  let lineOffset = 0;
  if (!file.endsWith('.yaml')) {
    const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
    if (!match) {
      return { data: undefined, body: source, problem: { file, line: 1, message: 'begint niet met een blok gegevens tussen twee regels “---”' } };
    }
    yaml = match[1] ?? '';
    body = source.slice(match[0].length);
    lineOffset = 1;
  }
  try {
    return { data: parseYaml(yaml), body };
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const line = (error.linePos?.[0].line ?? 1) + lineOffset;
    return { data: undefined, body, problem: { file, line, message: `dit is geen geldige YAML. Kijk na: inspringing, dubbelepunten in tekst (zet die tekst achter >- op een nieuwe regel) en aanhalingstekens. (${error.code})` } };
  }
}

async function readOptional(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/**
 * Reads every content file below `root`.
 *
 * @param root the content folder
 * @param label how that folder is called in messages
 * @returns raw files per kind; files that cannot be read as YAML are left out and reported in `problems`
 */
export async function loadContent(root: string, label = 'content'): Promise<RawContent> {
  const problems: Problem[] = [];
  const read = async (pattern: string): Promise<RawFile[]> => {
    const names = (await glob(pattern, { cwd: root })).sort((a, b) => a.localeCompare(b, 'nl', { numeric: true }));
    const files = await Promise.all(
      names.map(async (name) => {
        const file = `${label}/${name}`;
        const source = await readFile(path.join(root, name), 'utf8');
        const { data, body, problem } = readData(file, source);
        if (problem) problems.push(problem);
        return problem ? undefined : { file, data, source, body };
      }),
    );
    return files.filter((file) => file !== undefined);
  };
  const [chapters, lessons, cases, questions, discussions, exercises, terms, frameworks, helplines, regulation, dialogues, techniques, lessonPlans, guides] = await Promise.all([
    read(places.chapters), read(places.lessons), read(places.cases), read(places.questions), read(places.discussions),
    read(places.exercises), read(places.terms), read(places.frameworks), read(places.helplines), read(places.regulation), read(places.dialogues), read(places.techniques), read(places.lessonPlans), read(places.guides),
  ]);
  const bib = await readOptional(path.join(root, 'bibliografie.bib'));
  const register = await readOptional(path.join(root, 'register.txt'));
  return {
    chapters, lessons, cases, questions, discussions, exercises, terms, frameworks, helplines, regulation, dialogues, techniques, lessonPlans, guides,
    bibliography: new Set([...bib.matchAll(/^\s*@\w+\s*\{\s*([^,\s]+)\s*,/gm)].map((match) => match[1]!)),
    register: register.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')),
    problems,
  };
}
