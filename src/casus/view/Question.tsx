import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useAnswer } from '../../learner/preact/useAnswer.ts';
import { answerIdOf } from '../../learner/answers/group.ts';
import { preferences } from '../../shell/settings.ts';
import { caseText } from '../../text/case.ts';
import { groupText } from '../../text/group.ts';
import { lockOf, stageOf } from '../exercise.ts';
import type { Group } from '../group.ts';
import { Assess } from './Assess.tsx';
import { Compare } from './Compare.tsx';
import { Field } from './Field.tsx';
import { useGroup } from './useGroup.ts';
import { Hints, PlainHints } from './Hints.tsx';
import { Notices } from './Notices.tsx';
import { Rework } from './Rework.tsx';
import { stages } from './stages.ts';
import type { QuestionProps } from './types.ts';
import { useCalm } from './useCalm.ts';
import { useRule } from './useRule.ts';
import './case-exercise.css';

/**
 * The exercise of one question: writing, our answer beside it, self-assessment, reworking.
 *
 * Every question is an island of its own, started when the browser is idle. Code and styles are shared files, so a
 * second island costs only its props; in return each starts in a short task of its own, and one that fails leaves
 * the others working. What is typed before the start is adopted by the store.
 */
export function CaseQuestion(props: QuestionProps) {
  const group = useGroup();
  // Another writer is another exercise: nothing of the one may end up in a box of the other.
  return <Exercise key={group?.id ?? ''} props={props} group={group} />;
}

function Exercise({ props, group }: { props: QuestionProps; group: Group | undefined }) {
  const { id, number, title, question, needed } = props;
  const prompt = useMemo(() => ({ text: question, title }), [question, title]);
  const answer = useAnswer(answerIdOf(id, group?.id), prompt);
  const { view, handle } = answer;
  const result = useRule(props, view.draft);
  const stage = stageOf(view, result.unlocked);
  const lock = lockOf(view, result.unlocked);
  /** how often "Toon ons antwoord" was pressed too early for the text that stands there */
  const [tries, setTries] = useState(0);
  /** a lecturer chose in Mijn cursus to open our answers without writing */
  const [lecturer, setLecturer] = useState(false);
  /** the page's HTML knows of no group: the first render must have the same elements */
  const [line, setLine] = useState<Group>();
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useRef(false);
  const statusId = `status-${number}`;

  useEffect(() => preferences.withoutWriting.subscribe((value) => setLecturer(value === 'yes')), []);
  useEffect(() => setLine(group), [group]);
  useEffect(() => stages.setKey(id, stage), [id, stage]);
  useEffect(() => setTries(0), [result.counted, result.written]);
  useLayoutEffect(() => {
    if (!view.first || !asked.current) return;
    asked.current = false;
    heading.current?.focus();
  }, [view.first]);

  const show = () => {
    if (!handle || lock !== undefined) return setTries((count) => count + 1);
    asked.current = true;
    void handle.unlock();
  };

  const look = () => {
    asked.current = true;
    void handle?.unlock({ withoutOwnAnswer: true });
  };

  const why = lock === undefined || lock === 'words' ? caseText.counted(result) : caseText.locks[lock];
  const waiting = view.ready ? why : caseText.closed(needed);
  const said = view.first ? caseText.unlocked : tries > 0 ? caseText.notYet(why) : waiting;
  const status = useCalm(said, `${stage} ${lock} ${tries}`);
  const hints = { hints: props.hints, opened: view.hintsOpened, number };

  return (
    <div class="case-exercise" data-stage={stage}>
      {line && <p class="case-group-line">{groupText.active(line)}</p>}
      <Notices view={view} handle={handle} />
      {!view.first && <Field question={props} answer={answer} result={result} />}
      {/* One element through all stages: a live region speaks only about what changes in it. */}
      <p class="status case-status needs-js" role="status" id={statusId}>
        <span key={tries}>{status}</span>
      </p>
      {!view.first && (
        <div class="needs-js">
          <Hints {...hints} onOpen={() => handle?.openHint(props.hints.length)}>
            <button type="button" aria-disabled={lock !== undefined} aria-describedby={statusId} onClick={show}>
              {caseText.show}
            </button>
            {lecturer && lock === 'words' && (
              <button type="button" class="secondary" onClick={look}>
                {caseText.look}
              </button>
            )}
          </Hints>
        </div>
      )}
      {/* In the page's HTML only: as soon as scripts run, the button above gives the hints. */}
      {!handle && <PlainHints hints={props.hints} />}
      {view.first && (
        <>
          <Compare question={props} first={view.first} heading={heading} />
          <Assess question={props} view={view} handle={handle} round="first" />
          <Rework question={props} answer={answer} first={view.first} stage={stage} />
        </>
      )}
    </div>
  );
}
