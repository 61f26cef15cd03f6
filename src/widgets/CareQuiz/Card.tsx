import { useState } from 'preact/hooks';
import { careQuiz as text } from '../../text/careQuiz.ts';
import { Band } from './Band.tsx';
import { Explanation } from './Explanation.tsx';
import { Heading } from './Heading.tsx';
import { type Answers, type Asking, type Item, type Phase, type Quiz, isRight, judge, openStep, stepsOf } from './model.ts';
import { Question } from './Question.tsx';

interface Props {
  quiz: Quiz;
  item: Item;
  asking: Asking;
  /** unique in the page, also per round */
  name: string;
  title: string;
  /** above the title: where in the quiz */
  kicker: string;
  /** the student just came here or answered here: what appears takes the focus */
  acted: boolean;
  last: boolean;
  onAnswer: (given: Answers) => void;
  onNext: () => void;
}

type Marks = NonNullable<Parameters<typeof Band>[0]['marks']>;

/** Whose choice stands where on the band, once it was checked. */
function marksOf(item: Item, given: Phase): Marks {
  const verdict = judge(item, { phase: given }, 'phase')!;
  const defensible = Object.fromEntries(item.defensible.map((phase) => [phase, { verdict: 'close', text: text.mark.close }]));
  if (verdict === 'right') return { ...defensible, [given]: { verdict, text: text.mark.both } };
  const yours = { verdict, text: verdict === 'close' ? text.mark.yoursClose : text.mark.yours };
  return { ...defensible, [item.phase]: { verdict: 'right', text: text.mark.ours }, [given]: yours };
}

/** One situation: the scene, the measure, and its steps one under the other, each explained as soon as it is answered. */
export function Card({ quiz, item, asking, name, title, kicker, acted, last, onAnswer, onNext }: Props) {
  const open = openStep(item, asking);
  const [draft, setDraft] = useState<Partial<Record<string, string>>>({});
  const choose = (step: string, choice: string) => setDraft({ ...draft, [step]: choice });

  /** 0 to 3 choose a phase while the focus is in the card; Enter then checks, as the chosen radio button has the focus. */
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    if (open !== 'phase' || event.ctrlKey || event.altKey || event.metaKey || !/^[0-3]$/.test(event.key)) return;
    event.preventDefault();
    choose('phase', event.key);
    event.currentTarget.querySelector<HTMLInputElement>(`.carequiz-column input[value="${event.key}"]`)?.focus();
  };

  return (
    <div class="carequiz-card" onKeyDown={onKeyDown}>
      <p class="status">{kicker}</p>
      <Heading takesFocus={acted}>{title}</Heading>
      <p class="carequiz-scene">{item.situation}</p>
      <p class="carequiz-measure">
        <span class="carequiz-label">{text.measure}</span> {item.measure}
      </p>
      {asking.phase !== undefined && <Band quiz={quiz} name={`${name}-phase`} value={asking.phase} onChange={() => {}} marks={marksOf(item, asking.phase)} />}
      {stepsOf(item).map((step) => {
        const own = `${name}-${step}`;
        if (asking[step] !== undefined) return <Explanation key={step} quiz={quiz} item={item} given={asking} step={step} id={`${own}-uitleg`} takesFocus={acted} />;
        if (step !== open) return null;
        const anyway = step === 'kind' && judge(item, asking, 'phase') === 'close';
        return (
          <Question
            key={step}
            quiz={quiz}
            step={step}
            legend={anyway ? text.kindAnyway : text.question[step]}
            name={own}
            choice={draft[step]}
            onChoose={(choice) => choose(step, choice)}
            onAnswer={onAnswer}
          />
        );
      })}
      {!open && (
        <>
          {!item.lead && <p class="status">{text.noLead}</p>}
          {!isRight(item, asking) && <p class="status">{text.comesBack}</p>}
          <p class="actions">
            <button type="button" onClick={onNext}>
              {last ? text.toResult : text.next}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
