import type { ComponentChildren, RefObject } from 'preact';
import type { Attempt } from '../../learner/attempts/index.ts';
import { kit } from '../../text/kit.ts';
import { startMeasure as text } from '../../text/startMeasure.ts';
import { Chapter } from './Chapter.tsx';
import { type Measure, type State, baseline, levelsOf, scoredIn } from './model.ts';
import { OpenAnswers } from './OpenAnswers.tsx';

export type Past = readonly Attempt<State>[];

interface Props {
  measure: Measure;
  state: State;
  past: Past;
  nameOf: (chapter: number) => string;
  heading: RefObject<HTMLHeadingElement>;
  /** to the first statement without a score */
  onOpen: () => void;
  children: ComponentChildren;
}

/** Where the student stands per chapter, with the first measurement beside it when there is one. */
export function Overview({ measure, state, past, nameOf, heading, onOpen, children }: Props) {
  const then = baseline(measure, past);
  const scored = scoredIn(measure, state);
  const left = measure.statements.length - scored;
  const earlier = past.filter((one) => scoredIn(measure, one.state) > 0).map(({ id, started, state: { scores } }) => ({ id, date: kit.day(started), scores }));
  return (
    <>
      <h4 ref={heading} tabIndex={-1}>
        {text.overviewHeading}
      </h4>
      <p>{then ? text.compared(kit.day(then.started)) : scored === 0 ? text.empty : text.first}</p>
      {left > 0 && (
        <p class="actions">
          <button type="button" onClick={onOpen}>
            {scored === 0 ? text.start : text.toOpen(left)}
          </button>
        </p>
      )}
      {children}
      {(scored > 0 || then) && (
        <>
          {then && <p class="status">{text.legend}</p>}
          <ul class="startmeasure-levels" aria-label={text.levels}>
            {levelsOf(measure, state.scores, then?.state.scores).map((level) => (
              <Chapter key={level.chapter} measure={measure} name={nameOf(level.chapter)} level={level} now={state.scores} earlier={earlier} />
            ))}
          </ul>
        </>
      )}
      <OpenAnswers measure={measure} state={state} past={past} />
    </>
  );
}
