import { useEffect, useState } from 'preact/hooks';
import { caseText } from '../../text/case.ts';
import { workOf, type Stage } from '../exercise.ts';
import { stages } from './stages.ts';

interface Props {
  questions: readonly { id: string; number: number; title: string }[];
}

/** The questions of the case with what was done at each; links in the page, so they work without scripts too. */
export function CaseOverview({ questions }: Props) {
  const [now, setNow] = useState<Readonly<Record<string, Stage>>>({});
  useEffect(() => stages.subscribe((value) => setNow({ ...value })), []);
  // As long as nothing is known, the words of a fresh question keep the place: the page does not shift.
  const all = questions.map(({ id }) => now[id] ?? 'opening');
  return (
    <nav class="case-overview" aria-labelledby="overzicht">
      <p class="case-overview-title" id="overzicht">
        {caseText.overview}
      </p>
      <ol role="list">
        {questions.map(({ id, number, title }, at) => (
          <li key={id} data-stage={all[at]}>
            <a href={`#vraag-${number}`}>
              <span class="case-overview-name">{caseText.question(number, title)}</span> <span class="case-overview-stage needs-js">{caseText.stages[all[at]!]}</span>
            </a>
          </li>
        ))}
      </ol>
      <p class="status needs-js">{caseText.work(workOf(all))}</p>
    </nav>
  );
}
