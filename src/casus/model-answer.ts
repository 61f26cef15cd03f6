import { paths } from '../course/paths.ts'; // not the door: that reads content, which only the build can

/** Our answer as the page shows it. */
export interface ModelAnswer {
  /** ready to be put under a heading of level 4 */
  content: DocumentFragment;
  /** its words, without the explanations of terms and without the list of works cited */
  text: string;
}

/** Headings in the fragment start at h1 (its title, which the page does not repeat); the region is at h4 by then. */
const DOWN = 3;
const REFERENCES = new Set(['id', 'href', 'for', 'popovertarget', 'aria-labelledby', 'aria-describedby', 'aria-controls']);

/**
 * Fetches the answer of one question. Called only once it has unlocked, so that its address is nowhere in the page.
 *
 * @throws when it cannot be fetched or holds no <article>
 */
export async function fetchModelAnswer(slug: string, number: number): Promise<ModelAnswer> {
  const response = await fetch(paths.modelAnswer(slug, number));
  if (!response.ok) throw new Error(`model answer: ${response.status}`);
  // A parsed document runs nothing and loads nothing.
  const article = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('article');
  if (!article) throw new Error('model answer: no article');
  return modelAnswerIn(article, `ons-${number}-`);
}

/**
 * The content of a fetched <article>, made fit for this page.
 *
 * @param prefix put before every id, because ids of the page may be the same
 */
function modelAnswerIn(article: Element, prefix: string): ModelAnswer {
  article.querySelectorAll('h1, script, style, link, meta, template, iframe, object, embed').forEach((element) => element.remove());
  const content = document.createDocumentFragment();
  for (const node of article.childNodes) content.append(document.importNode(node, true));
  for (const element of content.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (name.startsWith('on') || name === 'style') element.removeAttribute(name);
      else if (REFERENCES.has(name) && (name !== 'href' || value.startsWith('#'))) {
        element.setAttribute(name, name === 'href' ? `#${prefix}${value.slice(1)}` : value.replace(/\S+/g, `${prefix}$&`));
      }
    }
  }
  for (const heading of content.querySelectorAll('h2, h3, h4, h5, h6')) {
    const lower = document.createElement(`h${Math.min(6, Number(heading.tagName[1]) + DOWN)}`);
    for (const { name, value } of [...heading.attributes]) lower.setAttribute(name, value);
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
  const words = content.cloneNode(true) as DocumentFragment;
  words.querySelectorAll('.begrip-card, .references').forEach((element) => element.remove());
  // Block elements end a sentence; without a break, words of two paragraphs would run into one.
  words.querySelectorAll('p, li, h5, h6, td, th, blockquote').forEach((element) => element.append('\n'));
  return { content, text: words.textContent ?? '' };
}
