import type { OwnAnswer } from './answers.ts';
import { groupAnswers } from './answers.ts';

/** The words a readable file needs; in `src/text/mijnCursus.ts`. */
export interface ReadableWords {
  title: string;
  intro: (at: number, answers: number) => string;
  removed: string;
  question: (number: number, title: string) => string;
  state: (answer: OwnAnswer) => string;
  writtenFor: string;
  first: string;
  draft: string;
  rework: string;
}

/** A heading with what stands under it; `asked` is a question, `written` a text of the student. */
export type Block = { is: 'title' | 'case' | 'question' | 'label' | 'note' | 'asked' | 'written'; text: string };

/** The blocks of a file with all answers, in order. */
export function readableBlocks(answers: readonly OwnAnswer[], words: ReadableWords, now: number): Block[] {
  const blocks: Block[] = [
    { is: 'title', text: words.title },
    { is: 'note', text: words.intro(now, answers.length) },
  ];
  for (const { title, answers: own } of groupAnswers(answers)) {
    blocks.push({ is: 'case', text: title ?? words.removed });
    for (const answer of own) {
      const { place, question, writtenFor, text, rework, first } = answer;
      blocks.push({ is: 'question', text: place ? words.question(place.number, answer.title) : answer.title });
      blocks.push({ is: 'asked', text: question });
      if (writtenFor) blocks.push({ is: 'label', text: words.writtenFor }, { is: 'asked', text: writtenFor.text });
      blocks.push({ is: 'note', text: words.state(answer) });
      if (text.trim()) blocks.push({ is: 'label', text: first ? words.first : words.draft }, { is: 'written', text: text.trim() });
      if (rework.trim()) blocks.push({ is: 'label', text: words.rework }, { is: 'written', text: rework.trim() });
    }
  }
  return blocks.filter(({ text }) => text !== '');
}

/** The blocks as plain text. */
export function asText(blocks: readonly Block[]): string {
  const lines = blocks.map(({ is, text }) => {
    if (is === 'title') return `${text}\n${'='.repeat(text.length)}`;
    if (is === 'case') return `\n${text}\n${'-'.repeat(text.length)}`;
    if (is === 'question') return `\n${text}`;
    return is === 'label' ? `${text}:` : text;
  });
  return `${lines.join('\n\n')}\n`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string) => text.replace(/[&<>"']/g, (char) => ENTITIES[char]!);

const STYLE = `body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.6 Georgia,serif;color:#23211c}
h1,h2,h3{line-height:1.25}h2{margin-top:3rem;padding-top:1rem;border-top:1px solid #999}h3{margin-top:2rem}
blockquote{margin:0;padding-left:1rem;border-left:4px solid #0d5b5e}.note{color:#57524a}.label{font-weight:bold;margin-bottom:.25rem}
.written{white-space:pre-wrap;overflow-wrap:anywhere;margin-top:0}h2,h3,.label{break-after:avoid}@page{margin:18mm}`;

/** The blocks as one HTML page that needs nothing else, to read or print. Every text is escaped. */
export function asHtml(blocks: readonly Block[]): string {
  const tags: Record<Block['is'], [string, string]> = {
    title: ['<h1>', '</h1>'],
    case: ['<h2>', '</h2>'],
    question: ['<h3>', '</h3>'],
    label: ['<p class="label">', '</p>'],
    note: ['<p class="note">', '</p>'],
    asked: ['<blockquote>', '</blockquote>'],
    written: ['<p class="written">', '</p>'],
  };
  const body = blocks.map(({ is, text }) => `${tags[is][0]}${escape(text)}${tags[is][1]}`).join('\n');
  const title = escape(blocks.find(({ is }) => is === 'title')?.text ?? '');
  return `<!doctype html>
<html lang="nl-BE">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
