import type { Ref } from 'preact';
import { conversation as text } from '../../text/conversation.ts';
import { Choices, TextField, useLanding } from '../kit/index.ts';
import type { Draft, Step, Turn } from './model.ts';

interface Props {
  turn: Turn;
  draft: Draft;
  headingRef: Ref<HTMLHeadingElement>;
  onDraft: (draft: Draft) => void;
  onSay: (step: Step) => void;
}

/** A turn in one's own words: first written, then laid beside examples. The student compares; nothing is scored. */
export function OwnWords({ turn, draft, headingRef, onDraft, onSay }: Props) {
  const { ref: compared, land } = useLanding<HTMLHeadingElement>();
  const write = turn.write!;
  const words = draft.words.trim();
  const name = `woorden-${turn.id}`;
  if (!draft.comparing || !words) {
    return (
      <section class="talk-own" aria-label={text.firstYours}>
        <h4 class="talk-ask" tabIndex={-1} ref={headingRef}>
          {text.firstYours}
        </h4>
        <TextField id={name} label={write.prompt} value={draft.words} onText={(typed) => onDraft({ ...draft, words: typed, comparing: false })} />
        <p class="actions">
          <button
            type="button"
            aria-disabled={!words}
            aria-describedby={words ? undefined : `${name}-mist`}
            onClick={() => {
              if (!words) return;
              land();
              onDraft({ ...draft, comparing: true });
            }}
          >
            {text.compare}
          </button>
          {!words && (
            <span class="status" id={`${name}-mist`}>
              {text.compareFirst}
            </span>
          )}
        </p>
      </section>
    );
  }
  return (
    <section class="talk-own" aria-label={text.yours}>
      <h4 class="talk-ask" tabIndex={-1} ref={compared}>
        {text.yours}
      </h4>
      <p class="talk-said" data-who="me">
        {words}
      </p>
      <p class="status">{text.examples}</p>
      <Choices legend={text.most} name={`${name}-lijkt`} stacked options={turn.choices!} value={draft.choice ? [draft.choice] : []} onChange={([choice]) => onDraft({ ...draft, ...(choice ? { choice } : {}) })} />
      <p class="status">{text.mostNote}</p>
      <Choices legend={text.recognise} name={`${name}-herken`} multiple stacked options={write.recognise} value={draft.marks} onChange={(marks) => onDraft({ ...draft, marks })} />
      <p class="actions">
        <button
          type="button"
          aria-disabled={!draft.choice}
          aria-describedby={draft.choice ? undefined : `${name}-kies`}
          onClick={() => draft.choice && onSay({ turn: turn.id, choice: draft.choice, words, marks: draft.marks })}
        >
          {text.sayIt}
        </button>
        <button
          type="button"
          class="secondary"
          onClick={() => {
            land();
            onDraft({ ...draft, comparing: false });
          }}
        >
          {text.rewrite}
        </button>
        {!draft.choice && (
          <span class="status" id={`${name}-kies`}>
            {text.sayItFirst}
          </span>
        )}
      </p>
    </section>
  );
}
