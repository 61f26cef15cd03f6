import { useState } from 'preact/hooks';
import { rogersSelfCheck as text } from '../../text/rogersSelfCheck.ts';
import { Choices, useLanding } from '../kit/index.ts';
import { Effects } from './Effects.tsx';
import { type Conversation, type SelfCheck, type State, choiceIn } from './model.ts';

interface Props {
  exercise: SelfCheck;
  conversation: Conversation;
  reactions: State['reactions'];
  /** unique in the page */
  prefix: string;
  onChoose: (option: string) => void;
}

/** First a choice, with a button of its own so that arrow keys commit to nothing; then what it does, and what the others do. */
export function Reactions({ exercise, conversation, reactions, prefix, onChoose }: Props) {
  const [marked, mark] = useState<string>();
  const [asked, ask] = useState(false);
  const result = useLanding<HTMLHeadingElement>();
  const choice = choiceIn(conversation, reactions);

  if (!choice) {
    return (
      <>
        <Choices
          legend={text.choose}
          name={`${prefix}-${conversation.id}`}
          stacked
          options={conversation.options}
          value={marked ? [marked] : []}
          onChange={([id]) => mark(id)}
        />
        <p class="actions">
          <button
            type="button"
            aria-disabled={!marked}
            onClick={() => {
              ask(!marked);
              if (!marked) return;
              result.land();
              onChoose(marked);
            }}
          >
            {text.chooseThis}
          </button>
          <span class="status" role="status">
            {asked && !marked ? text.chooseNeeds : ''}
          </span>
        </p>
      </>
    );
  }
  const opened = reactions[conversation.id] ?? [];
  return (
    <>
      <h5 ref={result.ref} tabIndex={-1}>
        {text.result}
      </h5>
      <div class="rogers-reaction" data-choice="">
        <p class="rogers-label">{text.yourChoice}</p>
        <p>{choice.text}</p>
        <Effects exercise={exercise} effect={choice.effect} />
        <p>{choice.feedback}</p>
      </div>
      <h5>{text.others}</h5>
      <p class="status">{text.othersNote}</p>
      {conversation.options
        .filter((option) => option !== choice)
        .map((option) => (
          <details class="rogers-reaction" key={option.id} open={opened.includes(option.id)} onToggle={({ currentTarget }) => currentTarget.open && onChoose(option.id)}>
            <summary>{option.text}</summary>
            <Effects exercise={exercise} effect={option.effect} />
            <p>{option.feedback}</p>
          </details>
        ))}
    </>
  );
}
