import { paths } from '../../course/paths.ts'; // not the door: that reads content, which only the build can
import { caseText } from '../../text/case.ts';
import { fetchGlossary } from '../glossary.ts';
import type { TermUse } from '../terms.ts';
import { Failed } from './Failed.tsx';
import { useLoaded } from './useLoaded.ts';

/** The glossary terms of two answers: what both name, and what only one does. */
export function Terms({ mine, ours }: { mine: string; ours: string }) {
  const glossary = useLoaded(fetchGlossary);
  const compared = glossary.value?.compare(mine, ours);
  return (
    <div class="case-terms">
      <h4>{caseText.terms}</h4>
      <p class="case-help">{caseText.termsNote}</p>
      {glossary.failed && <Failed message={caseText.termsFailed} onRetry={glossary.retry} />}
      {!compared && !glossary.failed && <p class="case-help">{caseText.termsLoading}</p>}
      {compared && (
        <dl>
          <TermList name={caseText.shared} uses={compared.shared} />
          <TermList name={caseText.onlyOurs} uses={compared.onlyOurs} />
          <TermList name={caseText.onlyMine} uses={compared.onlyMine} />
        </dl>
      )}
    </div>
  );
}

function TermList({ name, uses }: { name: string; uses: readonly TermUse[] }) {
  return (
    <div>
      <dt>{name}</dt>
      {uses.length === 0 && <dd class="none">{caseText.noTerms}</dd>}
      {uses.map(({ id, term }) => (
        <dd key={id}>
          <a href={paths.term(id)}>{term}</a>
        </dd>
      ))}
    </div>
  );
}
