import { Fragment } from 'preact';
import type { Technique } from '../../authoring/schemas/index.ts';
import { conversation as text } from '../../text/conversation.ts';
import { kit } from '../../text/kit.ts';
import type { Line, Run, Talk } from './model.ts';
import { placesOf } from './layout.ts';

interface Props {
  talk: Talk;
  run: Run;
  lines: readonly Line[];
  /** `turn/choice` of all that was ever said */
  tried: readonly string[];
  techniques: readonly Technique[];
  /** goes another way from the line at this index */
  onOtherWay: (at: number) => void;
}

/** The conversation once more, with what went on inside the other and what each sentence did. */
export function Replay({ talk, run, lines, tried, techniques, onOtherWay }: Props) {
  const places = placesOf(talk);
  return (
    <div class="talk-replay">
      <h5>{text.replay}</h5>
      <p class="no-print">{text.replayNote}</p>
      <p class="status">{text.startedOn(kit.day(run.at), kit.clock(run.at))}</p>
      <ol role="list">
        {lines.map(({ turn, step, choice }, at) => {
          const other = talk.others.find(({ id }) => id === turn.who)!;
          const phase = talk.phases.find(({ id }) => id === turn.phase);
          const number = places.indexOf(turn) + 1;
          const before = turn.choices?.filter(({ id }) => id !== choice?.id && tried.includes(`${turn.id}/${id}`)) ?? [];
          return (
            <Fragment key={at}>
              <li>
                {phase && <h6>{phase.name}</h6>}
                <p class="talk-said" data-who="other">
                  <span class="talk-name">{other.name}</span>
                  {turn.action && <span class="talk-action">{text.action(turn.action)}</span>}
                  {turn.text}
                </p>
                <p class="talk-inner">
                  <strong>{text.inner(other.name)}.</strong> {turn.inner}
                </p>
              </li>
              {step && choice && (
                <li class="talk-mine">
                  <p class="talk-said" data-who="me">
                    <span class="talk-name">
                      {text.me} ({text.place(number).toLowerCase()})
                    </span>
                    {step.words ?? choice.text}
                  </p>
                  <div class="talk-effect">
                    {step.words !== undefined && (
                      <p>
                        {text.likest}: “{choice.text}”
                      </p>
                    )}
                    {step.marks && step.marks.length > 0 && (
                      <>
                        <p>{text.recognised}:</p>
                        <ul>
                          {turn.write?.recognise
                            .filter(({ id }) => step.marks!.includes(id))
                            .map((mark) => (
                              <li key={mark.id}>{mark.text}</li>
                            ))}
                        </ul>
                      </>
                    )}
                    <p class="talk-named">
                      {choice.techniques.map((id) => {
                        const technique = techniques.find((one) => one.id === id)!;
                        return (
                          <span class="talk-technique" data-helps={technique.helps} key={id}>
                            {technique.name} <span class="talk-tag">{technique.helps ? text.helps : text.hinders}</span>
                          </span>
                        );
                      })}
                    </p>
                    <p>{choice.effect}</p>
                    {before.length > 0 && <p class="status">{text.triedToo(before.map((one) => one.text))}</p>}
                    <p class="actions">
                      <button type="button" class="secondary" onClick={() => onOtherWay(at)}>
                        {text.otherWay(number)}
                      </button>
                      <span class="status">{text.untried(turn.choices!.length - before.length - 1)}</span>
                    </p>
                  </div>
                </li>
              )}
            </Fragment>
          );
        })}
      </ol>
    </div>
  );
}
