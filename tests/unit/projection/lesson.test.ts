import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import type { Exercise } from '../../../src/authoring/schemas/index.ts';
import { lessonDeck } from '../../../src/projection/deck/lesson.ts';
import { curtain } from '../../../src/projection/lecture/curtain.ts';
import { htmlOf, treeOf } from '../../../src/projection/html.ts';

const quiz = {
  id: 'h1-proef/controle', kind: 'controlevragen', title: 'Controlevragen', intro: 'Twee vragen.',
  questions: [
    { id: 'h1-proef/controle/1', kind: 'meerkeuze', question: 'Wie?', explanation: 'Daarom.', options: [{ id: 'a', text: 'Ali', correct: false, why: 'x' }, { id: 'b', text: 'Bo', correct: true, why: 'y' }, { id: 'c', text: 'Cis', correct: false, why: 'z' }] },
    { id: 'h1-proef/controle/2', kind: 'koppelen', question: 'Koppel.', explanation: 'Zo.', pairs: [{ id: 'p', left: 'L1', right: 'R2', why: 'w1' }, { id: 'q', left: 'L2', right: 'R1', why: 'w2' }, { id: 'r', left: 'L3', right: 'R3', why: 'w3' }] },
  ],
} as Exercise;

const deckOf = (html: string) =>
  lessonDeck({
    title: 'Proefles', summary: 'Kort.', kicker: 'Hoofdstuk 1', goals: ['dit kunnen', 'dat kunnen'], content: treeOf(html),
    exercise: (id) => (id === quiz.id ? quiz : undefined),
    lead: (href) => curtain(href, '/'),
  });
const said = (nodes: readonly unknown[]) => toString({ type: 'root', children: nodes } as Root).replace(/\s+/g, ' ').trim();
const opening = '<p>Inleiding.</p><h2 id="eerste">Eerste</h2><div data-kern><p>De kern.</p></div>';

describe('the deck of a lesson', () => {
  it('is its title, its goals and the kernel of every section; running text is for the lecturer', () => {
    const { slides } = deckOf(`${opening}<p>Lopende tekst.</p><aside class="box inzicht" data-box="inzicht"><p>Onderzoek.</p></aside><h2 id="tweede">Tweede</h2><div data-kern><p>Kern twee.</p></div><h2 id="bronnen">Bronnen</h2><div id="refs"><p>Boek.</p></div>`);
    expect(slides.map(({ id, kind, section }) => [id, kind, section])).toEqual([
      ['titel', 'titel', undefined],
      ['doelen', 'doelen', undefined],
      ['eerste', 'kern', 'eerste'],
      ['tweede', 'kern', 'tweede'],
    ]);
    expect(said(slides[1]!.notes)).toBe('Inleiding.');
    expect(said(slides[2]!.body)).toBe('De kern.');
    expect(said(slides[2]!.notes)).toBe('Lopende tekst.Onderzoek.');
    expect(slides.map(({ notes, body }) => said([...notes, ...body])).join()).not.toContain('Boek');
  });

  it('gives a figure, an exercise, an assignment and a table a slide each, named after their section', () => {
    const { slides } = deckOf(
      `${opening}<figure class="figure"><svg viewBox="0 0 100 200"></svg><figcaption>Bijschrift <details><summary>In woorden</summary><p>Een band.</p></details></figcaption></figure>
       <section class="widget" data-exercise="h1-proef/x" data-kind="x"><h3>Doe dit</h3><p class="widget-intro">Uitleg.</p><astro-island uid="1"><p id="inner">vraag</p></astro-island></section>
       <aside class="box opdracht" data-box="opdracht"><p class="box-label"><span>Opdracht</span><span class="meta">in groep, 25 minuten</span></p><p class="box-title">Samen</p><p>Doe het.</p></aside>
       <div class="table-scroll"><table><tbody><tr><td>cel</td></tr></tbody></table></div>
       <div class="table-scroll"><table><tbody><tr><td>nog een</td></tr></tbody></table></div>`,
    );
    expect(slides.slice(3).map(({ id, title, minutes }) => [id, title, minutes])).toEqual([
      ['eerste_figuur', 'Eerste', undefined],
      ['eerste_oefening', 'Doe dit', undefined],
      ['eerste_opdracht', 'Samen', 25],
      ['eerste_tabel', 'Eerste', undefined],
      ['eerste_tabel-2', 'Eerste', undefined],
    ]);
    expect(slides[3]!.label).toBe('Bijschrift');
    expect(htmlOf(slides[3]!.body)).toContain('data-tall');
    expect(said(slides[3]!.notes)).toContain('Een band.');
    // A running part keeps what its own code goes by.
    expect(htmlOf(slides[4]!.body)).toContain('id="inner"');
    expect(htmlOf(slides[4]!.body)).not.toContain('Uitleg.');
  });

  it('asks every control question on a slide of its own, and a matching question pair by pair', () => {
    const { slides } = deckOf('<h2 id="controlevragen">Controlevragen</h2><section class="widget" data-exercise="h1-proef/controle" data-kind="controlevragen"><h3>Controlevragen</h3></section>');
    expect(slides.slice(2).map(({ id, kind }) => [id, kind])).toEqual([['controlevragen', 'stemming'], ['controlevragen_vraag-2', 'stemming']]);
    const [first, second] = slides.slice(2).map(({ live }) => (live?.is === 'ballot' ? live : undefined));
    expect(first!.ballots[0]!.options.map(({ text, right }) => [text, right])).toEqual([['Ali', false], ['Bo', true], ['Cis', false]]);
    expect(second!.several).toBe(true);
    expect(second!.ballots.map(({ about, options }) => [about, options.map(({ text }) => text).join(), options.find(({ right }) => right)!.text])).toEqual([
      ['L1', 'R1,R2,R3', 'R2'], ['L2', 'R1,R2,R3', 'R1'], ['L3', 'R1,R2,R3', 'R3'],
    ]);
  });

  it('follows the words that steer it', () => {
    const { slides } = deckOf(
      `${opening}<div data-project-out><figure class="figure"><svg></svg></figure><p>Weg.</p></div>
       <div data-project-note class="lecturer-note"><p>Wacht even.</p></div>
       <div data-project-steps data-title="Drie stappen"><ol><li>een</li><li>twee</li><li>drie</li></ol></div>
       <div data-project-keep><p>dit</p><p>en dat</p><div data-project-note><p>Bij samen.</p></div></div>`,
    );
    expect(slides.slice(2).map(({ id, kind, title, steps }) => [id, kind, title, steps])).toEqual([
      ['eerste', 'kern', 'Eerste', 1],
      ['eerste_stappen', 'stappen', 'Drie stappen', 3],
      ['eerste_samen', 'samen', 'Eerste', 1],
    ]);
    expect(said(slides[2]!.notes)).toBe('Wacht even.');
    expect(htmlOf(slides[3]!.body)).toMatch(/<li data-slide-step="0">een<\/li><li data-slide-step="1">twee<\/li><li data-slide-step="2">drie/);
    expect(said(slides[4]!.body)).toBe('diten dat');
    expect(said(slides[4]!.notes)).toBe('Bij samen.');
    expect(JSON.stringify(slides)).not.toContain('Weg.');
  });

  it('leads from slides to projected pages only', () => {
    const { slides } = deckOf('<h2 id="a">A</h2><div data-kern><p id="x"><a href="/hoofdstuk-1/acht-pijlers/#b">les</a> <a href="/mijn-cursus/">mijn</a> <a href="https://elders.be">elders</a></p></div>');
    expect(htmlOf(slides[2]!.body)).toBe('<div data-kern=""><p><a href="/projectie/hoofdstuk-1/acht-pijlers/#b">les</a> <span>mijn</span> <span>elders</span></p></div>');
  });

  it('keeps what running parts need, wherever it stood', () => {
    const { slides, runtime } = deckOf('<h2 id="a">A</h2><section class="widget" data-exercise="h1-proef/controle" data-kind="controlevragen"><style>a{}</style><script>run()</script><astro-island></astro-island></section>');
    expect(htmlOf(runtime)).toBe('<style>a{}</style><script>run()</script>');
    expect(JSON.stringify(slides)).not.toContain('run()');
  });
});
