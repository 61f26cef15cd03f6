import { caseTable } from '../../text/caseTable.ts';
import { filterFrom, filterKeys, fits, isEmpty, queryOf, type CaseFacts, type CaseFilter } from './model.ts';

const listed = (value = '') => value.split(' ').filter(Boolean);

/** What stands in the page about a case; see the attributes in src/pages/casussen/index.astro. */
const factsOf = ({ dataset: { kaders, fasen, domeinen, graad = '', woorden = '' } }: HTMLElement): CaseFacts => ({
  frameworks: listed(kaders),
  phases: listed(fasen),
  domains: listed(domeinen),
  graad,
  words: woorden,
});

/**
 * Makes the filters of /casussen/ work: list and table show the same cases, the address keeps the choice and
 * the status tells how many are left. Without this script everything is shown.
 *
 * @param form the form with a field per filter
 */
export function bindFilters(form: HTMLFormElement): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-case-item]')];
  const rows = [...document.querySelectorAll<HTMLElement>('[data-case-row]')];
  const table = document.querySelector<HTMLElement>('[data-case-table]')!;
  const status = form.querySelector('[role="status"]')!;
  const field = (key: string) => form.elements.namedItem(key) as HTMLSelectElement | HTMLInputElement;

  const chosen = (): CaseFilter => Object.fromEntries(filterKeys.map((key) => [key, field(key).value])) as CaseFilter;
  const show = (filter: CaseFilter) => {
    const shown = new Set(items.filter((item) => fits(factsOf(item), filter)).map(({ dataset }) => dataset.caseItem));
    for (const item of items) item.hidden = !shown.has(item.dataset.caseItem);
    for (const row of rows) row.hidden = !shown.has(row.dataset.caseRow);
    table.hidden = shown.size === 0;
    for (const cell of table.querySelectorAll<HTMLElement>('[data-kader]')) cell.toggleAttribute('data-chosen', cell.dataset.kader === filter.kader);
    const text = isEmpty(filter) ? caseTable.all(items.length) : shown.size > 0 ? caseTable.some(shown.size, items.length) : caseTable.none;
    if (status.textContent !== text) status.textContent = text;
  };
  const changed = () => {
    const filter = chosen();
    history.replaceState(history.state, '', location.pathname + queryOf(filter) + location.hash);
    show(filter);
  };
  const restore = () => {
    const filter = filterFrom(location.search);
    for (const key of filterKeys) {
      field(key).value = filter[key];
      // A value that no longer exists leaves a select without any choice.
      const place = field(key);
      if (place instanceof HTMLSelectElement && place.selectedIndex < 0) place.selectedIndex = 0;
    }
    show(chosen());
  };

  form.addEventListener('input', changed);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    // Fields are reset only after this event; clearing them here keeps one order of things.
    event.preventDefault();
    for (const key of filterKeys) field(key).value = '';
    changed();
  });
  addEventListener('popstate', restore);
  addEventListener('pageshow', restore);
  restore();
}
