import { useEffect, useState } from 'preact/hooks';
import { search } from '../text/search.ts';
import { normalise } from './model.ts';
import type { OwnFound } from './own-model.ts';

/** At most this many at first. */
const shown = 4;

/** A group of its own: what the student wrote and marked. Nothing is shown when nothing is found. */
export function OwnResults({ query, heading: Heading }: { query: string; heading: 'h2' | 'h3' }) {
  const words = normalise(query);
  const [found, setFound] = useState<readonly OwnFound[]>([]);
  const [all, setAll] = useState(false);
  useEffect(() => {
    setAll(false);
    if (words === '') return setFound([]);
    let current = true;
    void import('./own.ts').then(({ findOwn }) => findOwn(words)).then((own) => current && setFound(own), () => undefined);
    return () => void (current = false);
  }, [words]);
  if (words === '' || found.length === 0) return null;
  const Item = Heading === 'h2' ? 'h3' : 'h4';
  return (
    <section class="search-own" aria-labelledby="zoek-eigen">
      <Heading id="zoek-eigen">{search.own(found.length)}</Heading>
      <ul class="search-results" role="list">
        {(all ? found : found.slice(0, shown)).map(({ id, kind, place, title, href, excerpt }) => (
          <li key={id}>
            <p class="search-place">{[search.ownKind[kind], place].filter(Boolean).join(' · ')}</p>
            <Item class="search-title"><a href={href}>{title}</a></Item>
            <p class="search-excerpt">{excerpt.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text))}</p>
          </li>
        ))}
      </ul>
      {!all && found.length > shown && (
        <p class="actions"><button type="button" class="secondary" onClick={() => setAll(true)}>{search.more(found.length - shown)}</button></p>
      )}
      <p class="search-place">{search.ownNote}</p>
    </section>
  );
}
