/** Reads just enough XML to know that a file is well formed, and what its texts are. */
const NAME = String.raw`[A-Za-z_][\w.:-]*`;
const TOKEN = new RegExp(String.raw`<\?[^]*?\?>|<(/?)(${NAME})((?:\s+${NAME}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(/?)>|([^<]+)`, 'y');
const ENTITY = /&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/gi;
/** Characters outside the production Char of XML 1.0. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** What is wrong with a file; `undefined` when it is well formed. */
export function troubleIn(xml: string): string | undefined {
  if (FORBIDDEN.test(xml)) return `forbidden character at ${xml.search(FORBIDDEN)}`;
  const open: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(xml);
    if (!match) return `no markup at ${at}: ${xml.slice(at, at + 60)}`;
    const [, closing, name, attributes = '', empty, text = ''] = match;
    if ((attributes + text).replace(ENTITY, '').includes('&')) return `bare & at ${at}`;
    const names = [...attributes.matchAll(new RegExp(`(${NAME})\\s*=`, 'g'))].map(([, attribute]) => attribute);
    if (new Set(names).size < names.length && !/="[^"]*=/.test(attributes)) return `attribute twice at ${at}`;
    if (!name) continue;
    if (closing) {
      if (open.pop() !== name) return `</${name}> at ${at} closes nothing`;
    } else if (!empty) open.push(name);
  }
  return open.length > 0 ? `<${open.at(-1)}> is not closed` : undefined;
}

const decode = (text: string) =>
  text
    .replace(/&#x([\da-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');

/** The texts (w:t) of a Word document, in order. */
export const textsIn = (xml: string): string[] => [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => decode(text!));
