import { describe, expect, it } from 'vitest';
import { caseDeck, type CaseSource } from '../../../src/projection/deck/case.ts';
import { treeOf, htmlOf } from '../../../src/projection/html.ts';

const source: CaseSource = {
  slug: 'bas', title: 'Bas', who: 'Bas, 13 jaar', kicker: 'Casus 1', sensitive: 'Zwaar.',
  content: treeOf(
    `<section data-part="portret"><h2 id="portret">Portret</h2><p>${'a '.repeat(200)}</p><p>${'b '.repeat(200)}</p><h3>Thuis</h3><p>Kort.</p><p>Ook.</p><aside class="helplines"><p>1813</p></aside></section>
     <section data-part="wist-je-dat"><h2>Wist je dat</h2><p><strong>Een naam.</strong> Uitleg.</p><p>Los.</p><p><strong>De klas:</strong> Meer.</p></section>`,
  ),
  questions: [{ number: 1, title: 'Domeinen?', question: 'Welke?', hints: ['kijk'], criteria: ['Ik noem.'] }],
  discussion: { plans: [{ minutes: 20, steps: [{ minutes: 20, text: 'Praat.' }] }], start: 1, closing: 'En jij?', advice: [] },
  lead: () => undefined,
};

describe('the deck of a case', () => {
  const { slides } = caseDeck(source);
  it('tells the portrait in steps, and asks, waits, answers and checks for every question', () => {
    expect(slides.map(({ id, kind, steps }) => [id, kind, steps])).toEqual([
      ['titel', 'titel', 1], ['vooraf', 'vooraf', 1], ['portret', 'portret', 1], ['portret-2', 'portret', 1], ['portret-3', 'portret', 2], ['hulp', 'hulp', 1],
      ['wist-je-dat', 'weetjes', 2], ['vraag-1', 'vraag', 1], ['vraag-1_ons-antwoord', 'antwoord', 1], ['vraag-1_criteria', 'criteria', 1], ['slot', 'slot', 1],
    ]);
    expect(slides.find(({ kind }) => kind === 'vraag')!.minutes).toBe(5);
    expect(slides.find(({ title }) => title === 'Thuis')!.section).toBe('portret');
  });
  it('gives the lecturer the plan, the hints and the whole background', () => {
    expect(htmlOf(slides[0]!.notes)).toContain('20 min.: Praat.');
    expect(htmlOf(slides.find(({ kind }) => kind === 'vraag')!.notes)).toContain('kijk');
    const facts = slides.find(({ kind }) => kind === 'weetjes')!;
    expect(htmlOf(facts.body)).toContain('<li data-slide-step="0">Een naam</li><li data-slide-step="1">De klas</li>');
    expect(htmlOf(facts.notes)).toContain('Los.');
  });
  it('holds no answer, only where to ask for it', () => {
    expect(slides.find(({ kind }) => kind === 'antwoord')!.live).toEqual({ is: 'answer', slug: 'bas', number: 1 });
  });
  it('goes without a discussion and without a warning', () => {
    const { sensitive: _, discussion: __, ...plain } = source;
    expect(caseDeck(plain).slides.map(({ kind }) => kind)).not.toContain('slot');
  });
});
