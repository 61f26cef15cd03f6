import type { Ref } from 'preact';
import { conversation as text } from '../../text/conversation.ts';
import { type Draft, draftAt, type Run, type Scene, type Step, type Talk } from './model.ts';
import { OwnWords } from './OwnWords.tsx';

interface Props {
  talk: Talk;
  run: Run;
  scene: Scene;
  headingRef: Ref<HTMLHeadingElement>;
  onSay: (step: Step) => void;
  onDraft: (draft: Draft) => void;
  onTakeBack: () => void;
  onStop: () => void;
}

/** A conversation being led. What goes on inside the other is not told here. */
export function Chat({ talk, run, scene, headingRef, onSay, onDraft, onTakeBack, onStop }: Props) {
  const { lines, waiting } = scene;
  const turn = waiting!;
  const draft = draftAt(run, turn.id);
  return (
    <section class="talk-now" aria-label={text.talkWith(talk.title)}>
      <details class="talk-setting" open={lines.length < 4}>
        <summary>{talk.title}</summary>
        <p>{talk.setting}</p>
        <p>
          <strong>
            {text.you} {talk.you.name}, {talk.you.role}.
          </strong>{' '}
          {talk.you.card}
        </p>
      </details>
      <div class="talk-log" role="log" aria-label={text.log}>
        {lines.map(({ turn: said, step, choice }, at) => (
          <div class="talk-pair" key={at}>
            <p class="talk-said" data-who="other">
              <span class="talk-name">{talk.others.find(({ id }) => id === said.who)!.name}</span>
              {said.action && <span class="talk-action">{text.action(said.action)}</span>}
              {said.text}
            </p>
            {step && (
              <p class="talk-said" data-who="me">
                <span class="talk-name">{text.me}</span>
                {step.words ?? choice!.text}
              </p>
            )}
          </div>
        ))}
      </div>
      {turn.write ? (
        <OwnWords key={`${lines.length}/${turn.id}`} turn={turn} draft={draft} headingRef={headingRef} onDraft={onDraft} onSay={onSay} />
      ) : (
        <>
          <h4 class="talk-ask" tabIndex={-1} ref={headingRef}>
            {text.sayWhat}
          </h4>
          <ul class="talk-choices" role="list" aria-label={text.sayWhat}>
            {turn.choices!.map((choice) => (
              <li key={`${lines.length}/${choice.id}`}>
                <button type="button" class="secondary" onClick={() => onSay({ turn: turn.id, choice: choice.id })}>
                  {choice.text}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="actions talk-steps">
        {scene.steps.length > 0 && (
          <button type="button" class="secondary" onClick={onTakeBack}>
            {text.takeBack}
          </button>
        )}
        <button type="button" class="quiet" onClick={onStop}>
          {text.stop}
        </button>
      </p>
    </section>
  );
}
