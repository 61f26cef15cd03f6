import { careQuiz as text } from '../../text/careQuiz.ts';
import type { Links } from '../kit/index.ts';
import { phaseOf, shortName } from './answers.ts';
import { Piece } from './Band.tsx';
import { Explanation } from './Explanation.tsx';
import { type Asking, type Quiz, type Result as Counts, type Tally, good, itemOf, missedSteps, stepNames, weakPhases } from './model.ts';

const judgements = ['right', 'close', 'wrong'] as const;

function Row({ name, tally }: { name: string; tally: Tally }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {judgements.map((judgement) => (
        <td key={judgement}>{tally[judgement]}</td>
      ))}
    </tr>
  );
}

/** How the phases were placed, on the band and as numbers. */
export function Placed({ quiz, counts }: { quiz: Quiz; counts: Counts }) {
  return (
    <>
      <p class="carequiz-caption">{text.placed}</p>
      <ul class="carequiz-columns carequiz-filling">
        {counts.phases.map(({ phase, steps: { phase: tally } }) => (
          <li class="carequiz-column" key={phase} data-phase={phase}>
            <Piece phase={phase} share={tally.total ? good(tally) / tally.total : 0} />
            <span class="carequiz-name">
              <strong>{text.placedIn(good(tally), tally.total)}</strong>
              <span>
                {text.phase(phase)}, {shortName(phaseOf(quiz, phase).name)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <table class="carequiz-table">
        <caption>{text.table}</caption>
        <thead>
          <tr>
            <td />
            {judgements.map((judgement) => (
              <th scope="col" key={judgement}>
                {text.columns[judgement]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={4}>
              {text.perPhase}
            </th>
          </tr>
          {counts.phases.map(({ phase, steps }) => (
            <Row key={phase} name={text.phase(phase).toLowerCase()} tally={steps.phase} />
          ))}
        </tbody>
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={4}>
              {text.perStep}
            </th>
          </tr>
          {stepNames.map((step) => (
            <Row key={step} name={text.step[step]} tally={counts.steps[step]} />
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The lesson parts about the phases in which something was missed. */
export function ReadOn({ quiz, counts, links }: { quiz: Quiz; counts: Counts; links: Links }) {
  const parts = weakPhases(counts).map((phase) => phaseOf(quiz, phase).readOn);
  if (parts.length === 0) return null;
  return (
    <>
      <h5>{text.readTitle}</h5>
      <ul>
        {parts.map(({ lesson, section, label }) => {
          const link = links[section ? `${lesson}#${section}` : lesson];
          return <li key={section}>{link ? <a href={link.href}>{label ?? link.text}</a> : label}</li>;
        })}
      </ul>
    </>
  );
}

/** The situations that come back, each with what was said about it. */
export function Missed({ quiz, askings }: { quiz: Quiz; askings: readonly Asking[] }) {
  if (askings.length === 0) return null;
  return (
    <>
      <h5>{text.missedTitle}</h5>
      {askings.map((asking) => {
        const item = itemOf(quiz, asking.id);
        return (
          <details key={asking.id}>
            <summary>{item.measure}</summary>
            <p>{item.situation}</p>
            {missedSteps(item, asking).map((step) => (
              <Explanation key={step} quiz={quiz} item={item} given={asking} step={step} />
            ))}
          </details>
        );
      })}
    </>
  );
}
