import { useState } from 'preact/hooks';
import { careQuiz as text } from '../../text/careQuiz.ts';
import { kit } from '../../text/kit.ts';
import { Announcer, Choices } from '../kit/index.ts';
import { Band } from './Band.tsx';
import type { Answers, Phase, Quiz, StepName } from './model.ts';

interface Props {
  quiz: Quiz;
  step: StepName;
  legend: string;
  /** unique in the page */
  name: string;
  choice: string | undefined;
  onChoose: (choice: string) => void;
  onAnswer: (given: Answers) => void;
}

/** One step to answer. Enter in the choices checks the answer, as in any form. */
export function Question({ quiz, step, legend, name, choice, onChoose, onAnswer }: Props) {
  const [message, announce] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    if (choice === undefined) announce(text.choose[step]);
    else onAnswer({ [step]: step === 'phase' ? Number(choice) : choice });
  };
  const options = { kind: quiz.kinds, actor: quiz.actors, lead: quiz.leads };
  return (
    <form onSubmit={submit}>
      {step === 'phase' ? (
        <Band quiz={quiz} name={name} value={choice === undefined ? undefined : (Number(choice) as Phase)} onChange={(phase) => onChoose(String(phase))} />
      ) : (
        <Choices
          legend={legend}
          name={name}
          options={options[step].map((one) => ({ id: one.id, text: one.name }))}
          value={choice === undefined ? [] : [choice]}
          onChange={([id]) => onChoose(id!)}
        />
      )}
      <p class="actions">
        <button type="submit" aria-disabled={choice === undefined} aria-describedby={`${name}-eerst`}>
          {kit.check}
        </button>
        <span class="status" id={`${name}-eerst`}>
          {choice === undefined && text.choose[step]}
        </span>
      </p>
      <Announcer message={message} />
    </form>
  );
}
