import { firstSteps as text } from '../../text/firstSteps.ts';
import { Choices } from '../kit/index.ts';
import { type Moment, MOMENTS, momentOf, picked, progressOf, type Question, QUESTIONS, type Situation, type Work } from './model.ts';

interface Props {
  situation: Situation;
  work: Work;
  /** unique in the page */
  prefix: string;
  onPlace: (step: string, moment: Moment) => void;
  onPick: (question: Question, options: string[]) => void;
  onCompare: () => void;
}

const moments = MOMENTS.map((id) => ({ id, text: text.moments[id] }));

/** When each step comes, who takes it up, who hears of it and what is said about keeping silent. */
export function Choosing({ situation, work, prefix, onPlace, onPick, onCompare }: Props) {
  const { answered, total } = progressOf(situation, work);
  const left = total - answered;
  return (
    <>
      <h5>{text.steps}</h5>
      {situation.steps.map((step) => {
        const moment = momentOf(work, step.id);
        return <Choices key={step.id} legend={step.text} name={`${prefix}-${step.id}`} options={moments} value={moment ? [moment] : []} onChange={([to]) => onPlace(step.id, to as Moment)} />;
      })}
      {QUESTIONS.map((question) => (
        <Choices
          key={question}
          stacked
          legend={text.questions[question]}
          name={`${prefix}-${question}`}
          options={situation[question]}
          value={picked(work, question)}
          multiple={question === 'inform'}
          onChange={(options) => onPick(question, options)}
        />
      ))}
      <p class="actions">
        <button type="button" aria-disabled={left > 0} aria-describedby={`${prefix}-stand`} onClick={() => left === 0 && onCompare()}>
          {text.compare}
        </button>
        <span class="status" id={`${prefix}-stand`}>
          {left > 0 ? text.missing(left) : text.note}
        </span>
      </p>
    </>
  );
}
