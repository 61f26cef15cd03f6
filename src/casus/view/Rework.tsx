import { useRef } from 'preact/hooks';
import type { FirstAnswer } from '../../learner/answers/index.ts';
import type { UsedAnswer } from '../../learner/preact/useAnswer.ts';
import { caseText } from '../../text/case.ts';
import { growthOf, type Stage } from '../exercise.ts';
import { Assess } from './Assess.tsx';
import { PrintedText } from './PrintedText.tsx';
import { Saved } from './Saved.tsx';
import type { QuestionProps } from './types.ts';

interface Props {
  question: QuestionProps;
  answer: UsedAnswer;
  first: FirstAnswer;
  stage: Stage;
}

/** The second text, kept apart from the first, with its own self-assessment and what changed. */
export function Rework({ question, answer: { view, handle, reworkField }, first, stage }: Props) {
  const id = `herwerkt-${question.number}`;
  const box = useRef<HTMLTextAreaElement | null>(null);
  const growth = growthOf(question.criteria, view.selfAssessment);
  const start = () => {
    handle?.typeRework(first.text);
    const element = box.current!;
    element.value = first.text;
    element.focus();
    element.setSelectionRange(first.text.length, first.text.length);
  };
  return (
    <div class="case-rework">
      <h4>{caseText.reworkTitle}</h4>
      <p class="case-help" id={`${id}-hulp`}>
        {caseText.reworkIntro}
      </p>
      {view.rework === '' && first.text.trim() !== '' && !reworkField.readOnly && (
        <p class="actions">
          <button type="button" class="secondary" onClick={start}>
            {caseText.startFromFirst}
          </button>
        </p>
      )}
      <div class="case-field">
        <label for={id}>{caseText.rework}</label>
        <textarea
          id={id}
          name={id}
          rows={9}
          autocomplete="off"
          aria-describedby={`${id}-hulp`}
          {...reworkField}
          ref={(element) => {
            box.current = element;
            reworkField.ref(element);
          }}
        />
        <PrintedText text={view.rework} />
        <Saved question={question} view={view} />
      </div>
      {stage === 'reworked' && <Assess question={question} view={view} handle={handle} round="rework" />}
      {stage === 'reworked' && growth.steps.length > 0 && (
        <div class="case-growth">
          <h4>{caseText.growth}</h4>
          <p>{caseText.growthSummary(growth)}</p>
          <ul>
            {growth.steps.map((step) => (
              <li key={step.id} data-change={step.change}>
                {step.text} <strong>{caseText.growthStep(step)}</strong>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
