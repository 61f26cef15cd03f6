import { weighing as text } from '../../text/weighing.ts';
import { Feedback, type Links, ReadOn } from '../kit/index.ts';
import { type Exercise, type Situation, type Weighed, agreement, compare, contradicts, leanOf } from './model.ts';

export type Cases = Readonly<Record<string, { href: string; name: string }>>;

interface Props {
  exercise: Exercise;
  situation: Situation;
  weighed: Weighed;
  links: Links;
  cases: Cases;
  name: string;
  /** the student just asked for it, and did not come back to it */
  takesFocus: boolean;
}

/** Our verdict with its reasons, and what we weigh otherwise than the student. */
export function Judgement({ exercise, situation, weighed, links, cases, name, takesFocus }: Props) {
  const verdict = weighed.verdict!;
  const found = agreement(situation, verdict);
  const rows = compare(exercise, situation, weighed);
  const nameOf = (id: string | undefined) => exercise.criteria.find((one) => one.id === id)?.name;
  const same = rows.filter(({ mine, ours }) => mine === ours).length;
  const linked = situation.case ? cases[situation.case] : undefined;
  return (
    <>
      <Feedback verdict={found === 'same' ? 'right' : found === 'defensible' ? 'close' : 'neutral'} title={text.result[found]} id={`${name}-oordeel-onze`} takesFocus={takesFocus}>
        <p>
          <strong>{text.ours(situation.verdict)}</strong> {situation.why}
        </p>
        {situation.also.map((other) => (
          <p key={other.verdict}>
            <strong>{text.border(other.verdict)}</strong> {other.why}
          </p>
        ))}
        {contradicts(weighed) && <p>{text.contradicts(verdict, leanOf(weighed.weights, weighed.tips))}</p>}
      </Feedback>
      {situation.findOut.length > 0 && (
        <>
          <h5>{text.findOut}</h5>
          <ul>
            {situation.findOut.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
      <h5>{text.compare}</h5>
      <p>
        {text.tally(same, rows.length)} {text.tipped(nameOf(weighed.tips), nameOf(situation.tips)!)}
      </p>
      <dl class="weighing-compare">
        {rows.map(({ criterion, mine, ours, why }) => (
          <div key={criterion.id} data-differs={mine === ours ? undefined : ''}>
            <dt>
              {criterion.name} <span class="weighing-tag">{mine === ours ? text.agrees : text.differs}</span>
            </dt>
            <dd class="weighing-sides">
              {mine === ours ? text.weightOf(ours) : `${text.mine}: ${text.weightOf(mine)}; ${text.our}: ${text.weightOf(ours)}`}
            </dd>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
      {linked && (
        <p>
          <a href={linked.href}>{text.readCase(linked.name)}</a>
        </p>
      )}
      <ReadOn readOn={situation.readOn} links={links} />
    </>
  );
}
