import { Packer } from 'docx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { textsIn, troubleIn } from './xml.ts';
import type { PortfolioDocument } from '../../../../src/mijncursus/portfolio/document.ts';
import { written } from '../../../../src/mijncursus/portfolio/document.ts';
import { portfolioDocument } from '../../../../src/mijncursus/portfolio/portfolio.ts';
import { wordDocument } from '../../../../src/mijncursus/portfolio/word.ts';
import { portfolioWords } from '../../../../src/text/portfolio.ts';
import { choice } from './fixture.ts';

/** The parts of the file, by path. */
async function unzipped(document: PortfolioDocument): Promise<Record<string, string>> {
  const files = unzipSync(new Uint8Array(await Packer.toBuffer(wordDocument(document))));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

describe('the Word file', () => {
  test('is a package of well-formed parts', async () => {
    const parts = await unzipped(portfolioDocument(choice, portfolioWords));
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml', 'word/numbering.xml', 'word/footer1.xml']));
    for (const [path, xml] of Object.entries(parts)) if (/\.(xml|rels)$/.test(path)) expect(troubleIn(xml), path).toBeUndefined();
  });
  test('holds every text of the document, with its quotes', async () => {
    const parts = await unzipped(portfolioDocument(choice, portfolioWords));
    const words = textsIn(parts['word/document.xml']!);
    for (const text of ['Portfolio leerlingenbegeleiding', 'An Peeters', '2 BASO', 'Eerste alinea met “aanhalingstekens”.', 'op twee regels.', 'leren en studeren', 'Een stappenplan', 'Bekeken zonder eigen antwoord.', 'Een boek']) {
      expect(words).toContain(text);
    }
  });
  test('uses the styles of Word, in Dutch, with heading rows in its tables', async () => {
    const { 'word/document.xml': xml = '', 'word/styles.xml': styles = '' } = await unzipped(portfolioDocument(choice, portfolioWords));
    for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3', 'Opgave', 'EigenTekst', 'Toelichting', 'Bron']) {
      expect(xml).toContain(`<w:pStyle w:val="${style}"/>`);
      expect(styles).toContain(`w:styleId="${style}"`);
    }
    expect(styles).toMatch(/<w:lang [^>]*w:val="nl-BE"/);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(3);
    expect(xml).toContain('<w:numPr>');
  });
  test('any text a student can type or paste goes in as text and comes out the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('<script>alert(1)</script>', ']]></w:t>', '&amp;<w:p/>', '\u0000\u001F\uFFFF', '{{PLACEHOLDER}} =1+1')), async (text) => {
        const parts = await unzipped({ title: 't', facts: [['Naam', 'x']], blocks: [...written(`begin${text}eind`)] });
        const xml = parts['word/document.xml']!;
        expect(troubleIn(xml)).toBeUndefined();
        const there = textsIn(xml).join('');
        for (const line of written(`begin${text}eind`).flatMap((block) => (block.is === 'paragraph' ? block.runs.map((run) => run.text) : []))) {
          expect(there).toContain(line.replaceAll('\n', ''));
        }
      }),
      { numRuns: 60 },
    );
  });
});
