import './quiz.css';
import { useRef } from 'preact/hooks';
import type { QuizQuestion } from '../../authoring/schemas/index.ts';
import { kit } from '../../text/kit.ts';
import { quiz as text } from '../../text/quiz.ts';
import { Feedback, type Links, ReadOn, useLanding } from '../kit/index.ts';
import { type Answer, draft, check, isChecked, type State, triesOf } from './model.ts';
import { judge, kindOf } from './questions/index.ts';

interface Props {
  question: QuizQuestion;
  number: number;
  state: State;
  links: Links;
  /** false on the server, and for whoever has no script: then the solution stands below the question */
  live: boolean;
  /** one question of a test: its number stands above it, and the first answer is the last */
  once?: boolean;
  onState: (state: State) => void;
}

/** One question: answer it, have it checked, read why, try again. */
export function Question({ question, number, state, links, live, once = false, onState }: Props) {
  const kind = kindOf(question);
  const { id } = question;
  const name = `vraag-${id.replaceAll('/', '-')}`;
  const tries = triesOf(state, id);
  const last = tries.at(-1);
  const checked = isChecked(state, id);
  const answer: Answer = state.drafts[id] ?? last ?? kind.start(question, state.seed);
  const missing = kind.missing(question, answer);
  // The explanation takes the focus when it is the answer to "Kijk na", not when the page is opened again.
  const asked = useRef(false);
  const title = useLanding<HTMLHeadingElement>();

  const onCheck = () => {
    if (missing) return;
    asked.current = true;
    onState(check(state, id, answer));
  };
  const onRetry = () => {
    title.land();
    onState(draft(state, id, kind.retry(answer)));
  };
  const heading = (
    <h4 id={name} tabIndex={-1} ref={title.ref}>
      {!once && <span class="quiz-number">{text.number(number)}</span>} {question.question}
    </h4>
  );
  const verdict = judge(question, answer);
  return (
    <section class="quiz-question" aria-labelledby={name} data-verdict={checked ? verdict : undefined}>
      <kind.Field question={question} answer={answer} heading={heading} name={name} seed={state.seed} disabled={checked} onChange={(value) => onState(draft(state, id, value))} />
      {!live && (
        <details class="no-js">
          <summary>{text.solution}</summary>
          <kind.Explain question={question} />
          <p>{question.explanation}</p>
          <ReadOn readOn={question.readOn} links={links} />
        </details>
      )}
      {checked ? (
        <div class="quiz-result">
          <Feedback verdict={verdict} id={`${name}-uitleg`} takesFocus={asked.current} title={verdict === 'partly' ? text.partly(kind.summary(question, answer)) : text[verdict]}>
            <kind.Explain question={question} answer={answer} />
            <p>{question.explanation}</p>
            <ReadOn readOn={question.readOn} links={links} />
          </Feedback>
          {verdict !== 'right' && !once && (
            <p class="actions">
              <button type="button" class="secondary" onClick={onRetry}>
                {text.retry}
              </button>
            </p>
          )}
          {tries.length > 1 && <p class="status">{text.tries(tries.length, judge(question, tries[0]!) === 'right')}</p>}
        </div>
      ) : (
        <div class="needs-js">
          <p class="actions">
            <button type="button" aria-disabled={missing !== undefined} aria-describedby={missing && `${name}-mist`} onClick={onCheck}>
              {kit.check}
            </button>
            {missing && (
              <span class="status" id={`${name}-mist`}>
                {missing}
              </span>
            )}
          </p>
        </div>
      )}
    </section>
  );
}
