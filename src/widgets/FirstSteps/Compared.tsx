import type { Ref } from 'preact';
import { firstSteps as text } from '../../text/firstSteps.ts';
import { inOrder, judge, judged, momentOf, QUESTIONS, type Situation, type Work } from './model.ts';

interface Props {
  situation: Situation;
  work: Work;
  headingRef: Ref<HTMLHeadingElement>;
}

/** The choices beside ours, step by step in the order in which they come, with the reasons. */
export function Compared({ situation, work, headingRef }: Props) {
  return (
    <>
      <h5 ref={headingRef} tabIndex={-1}>
        {text.ours}
      </h5>
      <ol class="steps-list">
        {inOrder(situation).map((step) => {
          const moment = momentOf(work, step.id) ?? step.when;
          const verdict = judge(step, moment);
          return (
            <li key={step.id} data-verdict={verdict}>
              <p>
                <strong>{step.text}</strong>
              </p>
              <p>
                <strong class="steps-verdict">{text.verdicts[verdict]}.</strong> {text.yours(text.moments[moment], text.moments[step.when])} {step.who && `${text.who(step.who)}.`}
              </p>
              <p>{step.why}</p>
            </li>
          );
        })}
      </ol>
      {QUESTIONS.map((question) => (
        <div key={question}>
          <h6>{text.short[question]}</h6>
          <ul class="steps-list">
            {judged(situation, work, question).map(({ option, chosen, agrees }) => (
              <li key={option.id} data-verdict={agrees ? (chosen ? 'right' : undefined) : 'wrong'}>
                <p>{option.text}</p>
                <p>
                  <strong class="steps-verdict">{text.option(chosen, option.fits)}.</strong> {option.why}
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
