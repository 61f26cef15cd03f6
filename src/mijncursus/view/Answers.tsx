import { useMemo, useState } from 'preact/hooks';
import { answersWords, myCourse } from '../../text/mijnCursus.ts';
import { Announcer } from '../../widgets/kit/index.ts';
import { ANSWER_STATES, type AnswerState, filterAnswers, groupAnswers } from '../answers.ts';
import { useOwnAnswers, useSnapshot } from '../useSnapshot.ts';
import { AnswerGroupView } from './AnswerGroup.tsx';
import { AnswerList } from './AnswerList.tsx';

/** From this many answers on one can search and filter. */
const HANDFUL = 6;

/** Every answer on the device, per case; only what is opened is drawn. */
export function Answers({ cases }: { cases: string }) {
  const answers = useOwnAnswers(useSnapshot());
  const [query, setQuery] = useState('');
  const [state, setState] = useState<AnswerState>();
  const groups = useMemo(() => groupAnswers(answers ?? []), [answers]);
  const many = (answers?.length ?? 0) > HANDFUL;
  const looking = many && (query.trim() !== '' || state !== undefined);
  const hits = useMemo(() => (looking ? filterAnswers(answers!, query, state) : []), [answers, query, state, looking]);
  if (!answers) return <p class="status">{myCourse.loading}</p>;
  if (answers.length === 0) {
    return (
      <>
        <p>{answersWords.empty}</p>
        <p class="actions">
          <a class="button secondary" href={cases}>
            {answersWords.toCases}
          </a>
        </p>
      </>
    );
  }
  return (
    <>
      <p>
        {answersWords.total(answers.length)} {answersWords.stateNote}
      </p>
      {many && (
        <div class="my-find" role="search">
          <p>
            <label for="zoek-antwoord">{answersWords.search}</label>
            <input id="zoek-antwoord" type="search" autocomplete="off" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
          </p>
          <p>
            <label for="toon-antwoord">{answersWords.filter}</label>
            <select id="toon-antwoord" value={state ?? ''} onChange={({ currentTarget: { value } }) => setState(value === '' ? undefined : (value as AnswerState))}>
              <option value="">{answersWords.all}</option>
              {ANSWER_STATES.map((one) => (
                <option key={one} value={one}>
                  {answersWords.states[one]}
                </option>
              ))}
            </select>
          </p>
        </div>
      )}
      {many && <Announcer message={looking ? answersWords.found(hits.length) : ''} />}
      {looking ? (
        <>
          <p class="my-meta" aria-hidden="true">
            {answersWords.found(hits.length)}
          </p>
          <AnswerList answers={hits} level={3} named />
        </>
      ) : (
        groups.map((group) => <AnswerGroupView key={group.id} group={group} opened={!many} />)
      )}
    </>
  );
}
