import type { AnswerHandle, AnswerView } from '../../learner/answers/index.ts';
import type { Judgement, Round } from '../../learner/records.ts';
import { caseText } from '../../text/case.ts';
import { Choices } from '../../widgets/kit/Choices.tsx'; // not the door: it brings all parts of all widgets along
import { JUDGEMENTS } from '../exercise.ts';
import type { QuestionProps } from './types.ts';

interface Props {
  question: QuestionProps;
  view: AnswerView;
  handle: AnswerHandle | undefined;
  round: Round;
}

const options = JUDGEMENTS.map((judgement) => ({ id: judgement, text: caseText.judgements[judgement] }));

/** Self-assessment per criterion, of the first answer or of the reworked one. */
export function Assess({ question: { criteria, number }, view, handle, round }: Props) {
  const judged = view.selfAssessment[round];
  return (
    <div class="case-assess">
      <h4>{caseText.assess[round]}</h4>
      <p class="case-help">{caseText.assessNote[round]}</p>
      {criteria.map(({ id, text }) => {
        const before = round === 'rework' ? view.selfAssessment.first[id] : undefined;
        const chosen = judged[id];
        return (
          <Choices
            key={id}
            legend={before ? `${text} ${caseText.before(before)}` : text}
            name={`oordeel-${number}-${round}-${id}`}
            options={options}
            value={chosen ? [chosen] : []}
            disabled={view.status.state === 'readonly'}
            onChange={([judgement]) => handle?.assess(id, judgement as Judgement, round)}
          />
        );
      })}
    </div>
  );
}
