import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { search } from '../text/search.ts';
import { find, loadTerms, type Found } from './engine.ts';
import { OwnResults } from './OwnResults.tsx';
import { Results } from './Results.tsx';
import { normalise, suggestions } from './model.ts';

interface Props {
  /** Names of the chapters to filter by. */
  chapters: readonly string[];
  /** What was typed before this code was there. */
  typed?: string;
  /** True on /zoeken/, where the query stands in the address. */
  inPage?: boolean;
}

type State =
  | { kind: 'empty' | 'searching' | 'failed' }
  | { kind: 'found'; query: string; found: Found }
  | { kind: 'none'; query: string; suggested: string[] };

const pageSize = 8;
/** Waits for a pause in the typing, so that a slow phone does not search for every letter. */
const pause = 120;

/** Moves the focus through the field and the links of the results with the arrow keys. */
function moveFocus(event: KeyboardEvent, panel: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [...panel.querySelectorAll<HTMLElement>('input[type=search], .search-results a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

export function SearchPanel({ chapters, typed = '', inPage = false }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const latest = useRef(0);
  const [query, setQuery] = useState(typed);
  const [filters, setFilters] = useState<Record<string, string>>({});
  const [most, setMost] = useState(pageSize);
  const [state, setState] = useState<State>({ kind: 'empty' });
  const [attempt, setAttempt] = useState(0);

  useLayoutEffect(() => {
    // Adopts what was typed before this code ran, or what the address asks for.
    const asked = inPage ? new URLSearchParams(location.search).get('q') : null;
    setQuery(field.current?.value || asked || '');
    if (inPage) return;
    // At once, not after the next frame: someone may be typing.
    field.current?.focus();
    field.current?.setSelectionRange(typed.length, typed.length);
  }, []);

  useEffect(() => {
    const words = normalise(query);
    const mine = (latest.current += 1);
    if (inPage) history.replaceState(null, '', words ? `?q=${encodeURIComponent(words)}` : location.pathname);
    if (words === '') {
      setState({ kind: 'empty' });
      return undefined;
    }
    const timer = setTimeout(async () => {
      setState((current) => (current.kind === 'found' ? current : { kind: 'searching' }));
      try {
        const found = await find(words, filters, most);
        const suggested = found.total === 0 ? suggestions(words, await loadTerms()) : [];
        // An answer to an older question must not replace a newer one.
        if (mine !== latest.current) return;
        setState(found.total > 0 ? { kind: 'found', query: words, found } : { kind: 'none', query: words, suggested });
      } catch {
        if (mine === latest.current) setState({ kind: 'failed' });
      }
    }, pause);
    return () => clearTimeout(timer);
  }, [query, filters, most, attempt]);

  const choose = (name: string, value: string) => {
    setMost(pageSize);
    setFilters(({ [name]: _, ...others }) => (value ? { ...others, [name]: value } : others));
  };
  const message =
    state.kind === 'found' ? search.count(state.found.total, state.query)
    : state.kind === 'none' ? search.none(state.query)
    : state.kind === 'searching' ? search.searching
    : '';

  return (
    <div class="search-panel" ref={panel} onKeyDown={(event) => panel.current && moveFocus(event, panel.current)}>
      <form role="search" onSubmit={(event) => event.preventDefault()}>
        <label for="zoekveld">{search.label}</label>
        <input
          id="zoekveld" ref={field} type="search" name="q" autocomplete="off" spellcheck={false} enterkeyhint="search"
          aria-describedby="zoek-toetsen" value={query}
          onInput={({ currentTarget }) => { setMost(pageSize); setQuery(currentTarget.value); }}
        />
        <p id="zoek-toetsen" class="visually-hidden">{search.keys}</p>
        <div class="search-filters">
          <fieldset>
            <legend>{search.kind}</legend>
            <div class="choices">
              {[['', search.all], ...Object.entries(search.kinds)].map(([value, text]) => (
                <label class="choice" key={value}>
                  <input type="radio" name="soort" value={value} checked={(filters.soort ?? '') === value} onChange={() => choose('soort', value!)} />
                  <span>{text}</span>
                </label>
              ))}
            </div>
          </fieldset>
          <label class="search-chapter">
            <span>{search.chapter}</span>
            <select value={filters.hoofdstuk ?? ''} onChange={({ currentTarget }) => choose('hoofdstuk', currentTarget.value)}>
              <option value="">{search.allChapters}</option>
              {chapters.map((name) => <option key={name} value={name}>{name}</option>)}
            </select>
          </label>
        </div>
      </form>
      <p class="search-count" role="status">{message}</p>
      {state.kind === 'empty' && <p class="search-help">{search.start}</p>}
      {state.kind === 'found' && <Results found={state.found} heading={inPage ? 'h2' : 'h3'} onMore={() => setMost(most + pageSize)} />}
      {state.kind === 'none' && (
        <div class="search-help">
          {state.suggested.length > 0 && (
            <p>
              {search.didYouMean}{' '}
              {state.suggested.map((term, index) => (
                <span key={term}>{index > 0 && ', '}<button type="button" class="link" onClick={() => { setQuery(term); field.current?.focus(); }}>{term}</button></span>
              ))}
              ?
            </p>
          )}
          <p>{search.noneHelp}</p>
          {Object.keys(filters).length > 0 && <button type="button" class="secondary" onClick={() => setFilters({})}>{search.clearFilters}</button>}
        </div>
      )}
      {state.kind === 'failed' && (
        <div class="feedback" data-verdict="wrong" role="alert">
          <p>{search.failed}</p>
          <button type="button" class="secondary" onClick={() => setAttempt(attempt + 1)}>{search.retry}</button>
        </div>
      )}
      {!filters.soort && !filters.hoofdstuk && <OwnResults query={query} heading={inPage ? 'h2' : 'h3'} />}
    </div>
  );
}
