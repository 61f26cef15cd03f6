import { weighing as text } from '../../text/weighing.ts';
import { Choices, TextField } from '../kit/index.ts';
import { type Exercise, type Situation, type Verdict, type Weighed, type Weight, criteriaOf, verdicts } from './model.ts';

interface Props {
  exercise: Exercise;
  situation: Situation;
  weighed: Weighed;
  /** unique in the page */
  name: string;
  onChange: (part: Partial<Weighed>) => void;
}

const none = '-';

/** Weighs every criterion of a situation, says what tips the balance, and judges. */
export function Criteria({ exercise, situation, weighed, name, onChange }: Props) {
  const criteria = criteriaOf(exercise, situation);
  const { weights, tips, verdict, reason } = weighed;
  return (
    <>
      <h5>{text.criteria}</h5>
      {criteria.map(({ id, name: title, question }, at) => (
        <Choices
          key={id}
          name={`${name}-${id}`}
          legend={
            <>
              {at + 1}. {title} <span class="weighing-question">{question}</span>
            </>
          }
          options={text.weights}
          value={weights[id] === undefined ? [] : [String(weights[id])]}
          onChange={([chosen]) => onChange({ weights: { ...weights, [id]: Number(chosen) as Weight } })}
        />
      ))}
      <Choices
        name={`${name}-doorslag`}
        legend={text.tips}
        options={[...criteria.map(({ id, name: title }) => ({ id, text: title })), { id: none, text: text.noTips }]}
        value={tips === undefined ? [] : [tips || none]}
        onChange={([chosen]) => onChange({ tips: chosen === none ? '' : chosen! })}
      />
      <Choices
        name={`${name}-oordeel`}
        legend={text.verdict}
        options={verdicts.map((id) => ({ id, text: text.verdicts[id] }))}
        value={verdict ? [verdict] : []}
        onChange={([chosen]) => onChange({ verdict: chosen as Verdict })}
      />
      <TextField id={`${name}-uitleg`} label={text.reason} help={text.reasonHelp} value={reason} onText={(words) => onChange({ reason: words })} />
    </>
  );
}
