import { useRef } from 'preact/hooks';
import { rotation as words } from '../../text/rotation.ts';
import { traject } from '../../text/traject.ts';
import { check, Choices, choose, Feedback, firstAnswers, goOn, placeIn, type Rotation, Turn, useLanding } from '../kit/index.ts';
import { type Card, type Exercise, isSettled, judge, scoreOf } from './model.ts';

const text = traject.cards;

interface Props {
  exercise: Exercise;
  cards: Rotation<string>;
  name: string;
  onCards: (cards: Rotation<string>) => void;
  onNext: () => void;
}

/** Activities, questions and documents, one by one: in which step do they belong? */
export function Cards({ exercise, cards, name, onCards, onNext }: Props) {
  const { steps, items } = exercise;
  const title = useLanding<HTMLHeadingElement>();
  // The explanation takes the focus after "Kijk na", not when the page is opened again.
  const asked = useRef(false);
  const place = placeIn(
    cards,
    items.map(({ id }) => id),
    isSettled(items),
  );
  const firsts = firstAnswers(cards);
  const score = scoreOf(exercise, firsts);
  const card = items.find(({ id }) => id === place.item);
  const answer = place.explained ?? cards.draft;
  if (!card) {
    return (
      <section class="overview">
        <h4 tabIndex={-1} ref={title.ref}>
          {text.done}
        </h4>
        <p>{text.atOnce(score.right, score.total)}</p>
        <CardsByStep exercise={exercise} />
        <p class="actions">
          <button type="button" onClick={onNext}>
            {text.toWalk}
          </button>
        </p>
      </section>
    );
  }
  return (
    <Turn
      what={text.item}
      place={place}
      answered={score.answered}
      titleRef={title.ref}
      name={`${name}-kaart`}
      missing={answer === undefined ? text.missing : undefined}
      onCheck={() => {
        if (answer === undefined) return;
        asked.current = true;
        onCards(check(cards, card.id, answer));
      }}
      onNext={() => {
        asked.current = false;
        title.land();
        onCards(goOn(cards));
      }}
      explanation={<Explanation key={cards.log.length} exercise={exercise} card={card} answer={answer ?? ''} name={name} takesFocus={asked.current} />}
    >
      <p class="turn-card">{card.text}</p>
      <Choices
        legend={text.question}
        name={`${name}-stap`}
        stacked
        options={steps.map(({ id, title: step, phase }) => ({
          id,
          text: (
            <>
              {step}
              {phase && <span class="traject-in">{phase}</span>}
            </>
          ),
        }))}
        value={answer === undefined ? [] : [answer]}
        disabled={place.explained !== undefined}
        onChange={([step]) => onCards(choose(cards, step!))}
      />
    </Turn>
  );
}

function Explanation({ exercise: { steps }, card, answer, name, takesFocus }: { exercise: Exercise; card: Card; answer: string; name: string; takesFocus: boolean }) {
  const verdict = judge(card, answer);
  const titleOf = (id: string) => steps.find((step) => step.id === id)?.title ?? '';
  const mistake = card.mistakes[answer];
  return (
    <Feedback verdict={verdict} title={text[verdict](titleOf(card.step))} id={`${name}-kaart-uitleg`} takesFocus={takesFocus}>
      {verdict === 'wrong' && mistake && (
        <p>
          <strong>{text.notHere(titleOf(answer))}</strong> {mistake}
        </p>
      )}
      <p>
        {verdict === 'wrong' && mistake && <strong>{text.here(titleOf(card.step))} </strong>}
        {card.why}
      </p>
      {verdict === 'wrong' && <p>{words.returns}</p>}
    </Feedback>
  );
}

/** The cards below the step they belong in. */
export function CardsByStep({ exercise: { steps, items } }: { exercise: Exercise }) {
  const titleOf = (id: string) => steps.find((step) => step.id === id)?.title ?? '';
  return (
    <div class="traject-piles">
      {steps.map((step) => {
        const own = items.filter((item) => item.step === step.id);
        return (
          <details key={step.id}>
            <summary>{text.perStep(step.title, own.length)}</summary>
            <ul>
              {own.map((item) => (
                <li key={item.id}>
                  {item.text} {item.defensible.length > 0 && <span class="status">({text.also(item.defensible.map(titleOf))})</span>}
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}
