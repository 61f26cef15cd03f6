import { search } from '../text/search.ts';
import type { Found } from './engine.ts';
import { piecesOf } from './model.ts';

function Excerpt({ text }: { text: string }) {
  return <p class="search-excerpt">{piecesOf(text).map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}</p>;
}

/** At most this many sections of one page, so that one long lesson does not hide the others. */
const sectionsShown = 3;

/** Pages found, each with the sections that match best. */
export function Results({ found, heading: Heading, onMore }: { found: Found; heading: 'h2' | 'h3'; onMore: () => void }) {
  return (
    <>
      <ol class="search-results" role="list">
        {found.pages.map(({ title, url, excerpt, kind, place, sections }) => (
          <li key={url}>
            <p class="search-place">{kind === 'begrip' ? search.kindOf.begrip : place}</p>
            <Heading class="search-title"><a href={url}>{title}</a></Heading>
            {sections.length === 0 && <Excerpt text={excerpt} />}
            {sections.length > 0 && (
              <ul class="search-sections" role="list">
                {sections.slice(0, sectionsShown).map((section) => (
                  <li key={section.url}><a href={section.url}>{section.title}</a><Excerpt text={section.excerpt} /></li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      {found.total > found.pages.length && (
        <p class="actions"><button type="button" class="secondary" onClick={onMore}>{search.more(found.total - found.pages.length)}</button></p>
      )}
    </>
  );
}
