import type { Ref } from 'preact';
import { decisionTree as text } from '../../text/decisionTree.ts';
import { Feedback, type Links, ReadOn, TextField } from '../kit/index.ts';
import { type Exercise, type Situation, type Stop, type Walk, leadAt, leftTurns } from './model.ts';

interface Props {
  exercise: Exercise;
  /** undefined for the student's own situation */
  situation: Situation | undefined;
  stop: Stop;
  walk: Walk;
  links: Links;
  name: string;
  headingRef: Ref<HTMLHeadingElement>;
  /** the student just took a turn, and did not come back to it */
  takesFocus: boolean;
  onChoose: (choice: string) => void;
  onOnward: () => void;
  onNote: (words: string) => void;
}

/** One step: what is known, who is in it, and the ways on. */
export function StepView({ exercise, situation, stop, walk, links, name, headingRef, takesFocus, onChoose, onOnward, onNote }: Props) {
  const { step, choice, wrong } = stop;
  const lead = leadAt(situation, step.id);
  const left = leftTurns(stop, walk);
  const phase = exercise.phases.find((one) => one.phase === step.phase)!;
  const ending = exercise.endings.find(({ id }) => id === choice?.to);
  const target = choice && (exercise.steps.find(({ id }) => id === choice.to)?.title ?? ending!.title);
  const lists: [string, readonly string[]][] = [
    [text.decides, [step.decides]],
    [text.heard, step.heard],
    [text.documents, step.documents],
    [text.shown, step.shown],
  ];
  return (
    <section class="tree-step" aria-labelledby={name}>
      <p class="tree-phase">{text.phase(step.phase, phase.name)}</p>
      <h4 id={name} tabIndex={-1} ref={headingRef}>
        {text.step(exercise.steps.indexOf(step) + 1, step.title)}
      </h4>
      <p>{step.about}</p>
      {lead && (
        <p class="tree-now">
          <strong>{text.now}:</strong> {lead.now}
        </p>
      )}
      <dl class="tree-who">
        {lists.map(([label, items]) => (
          <div key={label}>
            <dt>{label}</dt>
            {items.map((item) => (
              <dd key={item}>{item}</dd>
            ))}
          </div>
        ))}
      </dl>
      {!situation && <TextField id={`${name}-notitie`} label={text.note} value={walk.notes[step.id] ?? ''} onText={onNote} />}
      <h5 id={`${name}-wegen`}>{text.which}</h5>
      <ul class="tree-choices" aria-labelledby={`${name}-wegen`}>
        {step.choices.map(({ id, text: words }) => {
          const state = id === choice?.id ? (wrong ? text.deadTurn : text.chosen) : left.some((one) => one.id === id) ? text.left : undefined;
          return (
            <li key={id}>
              <button type="button" class="secondary" aria-pressed={id === choice?.id} onClick={() => onChoose(id)}>
                <span>{words}</span>
                {state && <span class="tree-tag">{state}</span>}
              </button>
            </li>
          );
        })}
      </ul>
      {choice && (
        <Feedback key={choice.id} verdict={!situation ? 'neutral' : wrong ? 'wrong' : 'right'} title={!situation ? text.chosen : wrong ? text.wrong : text.fits} id={`${name}-uitleg`} takesFocus={takesFocus}>
          {lead && <p>{wrong ? lead.turns[choice.id] : lead.why}</p>}
          {(wrong || !situation) && <p>{text.leads(target!)}</p>}
          {wrong && <p>{text.another}</p>}
        </Feedback>
      )}
      {choice && !wrong && (
        <p class="actions">
          <button type="button" onClick={onOnward}>
            {ending ? text.toEnd(target!) : text.onward(target!)}
          </button>
        </p>
      )}
      <ReadOn readOn={step.readOn} links={links} />
    </section>
  );
}
