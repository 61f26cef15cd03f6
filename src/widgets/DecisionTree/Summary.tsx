import type { ComponentChildren, Ref } from 'preact';
import { decisionTree as text } from '../../text/decisionTree.ts';
import { Keep, type Links, ReadOn, sheetAsText } from '../kit/index.ts';
import { type Exercise, type Situation, type Stop, type Walk, type Way, ownId } from './model.ts';
import { sheetOfWay } from './sheet.ts';

interface Props {
  exercise: Exercise;
  situation: Situation | undefined;
  way: Way;
  walk: Walk;
  links: Links;
  /** when it was last changed, epoch ms */
  at: number;
  headingRef: Ref<HTMLHeadingElement>;
  /** what can be done next */
  children: ComponentChildren;
}

function SummaryOfStop({ number, stop: { step, choice }, note }: { number: number; stop: Stop; note: string | undefined }) {
  const rows: [string, string][] = [
    [text.columns.chosen, choice!.text],
    [text.columns.who, step.decides],
    [text.columns.heard, step.heard.join('; ')],
    [text.columns.documents, step.documents.join('; ')],
  ];
  return (
    <li>
      <strong>{text.step(number, step.title)}</strong>
      <dl>
        {rows.map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {note && <p class="tree-note">{note}</p>}
    </li>
  );
}

/** Where the way ends, what happens next, and the whole way in a list to print or keep. */
export function Summary({ exercise, situation, way, walk, links, at, headingRef, children }: Props) {
  const ending = way.ending!;
  const name = situation?.name ?? text.own;
  const story = situation?.story ?? walk.notes[ownId]?.trim();
  const content = () => sheetAsText(text.summary(name), [...(story ? [{ is: 'note', text: story } as const] : []), ...sheetOfWay(exercise, way, walk)]);
  return (
    <section class="tree-ending" aria-labelledby="tree-ending">
      <Keep file={text.fileName(situation?.id ?? ownId, at)} content={content}>
      <p class="tree-phase">{situation ? `${situation.name}, ${situation.about}` : text.own}</p>
      <h4 id="tree-ending" tabIndex={-1} ref={headingRef}>
        {text.endingHeading(ending.title)}
      </h4>
      {story && <p class="tree-printed">{story}</p>}
      <p>
        <strong>
          {text.report}: {text.reports[ending.report]}.
        </strong>{' '}
        {ending.why}
      </p>
      <h5>{text.next}</h5>
      <ul>
        {ending.next.map(({ who, what }) => (
          <li key={what}>
            <strong>{who}:</strong> {what}
          </li>
        ))}
      </ul>
      <h5>{text.documents}</h5>
      <ul>
        {ending.documents.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {situation && (
        <div class="feedback">
          <p>{text.after}</p>
          <p>{situation.after}</p>
        </div>
      )}
      <h5>{text.summary(name)}</h5>
      <ol class="tree-summary">
        {way.stops.map((stop) => (
          <SummaryOfStop key={stop.step.id} number={exercise.steps.indexOf(stop.step) + 1} stop={stop} note={walk.notes[stop.step.id]?.trim()} />
        ))}
      </ol>
      </Keep>
      <ReadOn readOn={ending.readOn} links={links} />
      <p class="actions">{children}</p>
    </section>
  );
}
