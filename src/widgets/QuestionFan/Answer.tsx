import { questionFan as text } from '../../text/questionFan.ts';
import { Choices, Feedback, TextField } from '../kit/index.ts';
import { bestFirst, chosen, type Exercise, isChecked, missingIn, NOT_YET, readingOf, type Snippet, type Work } from './model.ts';

interface Props {
  exercise: Exercise;
  snippet: Snippet;
  work: Work;
  onChoose: (question: string) => void;
  onText: (text: string) => void;
  onCheck: () => void;
  /** our reading answers a press on the button, and takes the focus */
  justChecked: boolean;
}

const verdicts = { past: 'right', kan: 'close', minder: 'neutral' } as const;

/** One thing a pupil says: the choice, one's own words, and our reading. */
export function Answer({ exercise, snippet, work, onChoose, onText, onCheck, justChecked }: Props) {
  const prefix = `${exercise.id}-${snippet.id}`.replaceAll('/', '-');
  const choice = chosen(exercise, work);
  const nameOf = (id: string) => (id === NOT_YET ? exercise.notYet.name : exercise.questions.find((one) => one.id === id)!.name);
  const missing = missingIn(exercise, work);
  const checked = isChecked(exercise, work);
  const reading = choice ? readingOf(snippet, choice) : undefined;
  return (
    <>
      <div class="fan-says">
        <p>{snippet.story}</p>
        <blockquote>“{snippet.says}”</blockquote>
      </div>
      <Choices
        legend={text.choose}
        name={`${prefix}-soort`}
        options={[...exercise.questions.map(({ id, name }) => ({ id, text: name })), { id: NOT_YET, text: exercise.notYet.name }]}
        value={choice ? [choice] : []}
        onChange={([id]) => id && onChoose(id)}
      />
      {choice === NOT_YET && <p class="status">{exercise.notYet.about}</p>}
      {choice && <TextField id={`${prefix}-zin`} label={choice === NOT_YET ? text.writeNotYet : text.write(nameOf(choice))} help={text.writeHelp} value={work.text} onText={onText} />}
      {!checked && (
        <p class="actions no-print">
          <button type="button" aria-disabled={missing !== undefined} aria-describedby={missing && `${prefix}-mist`} onClick={() => !missing && onCheck()}>
            {text.compare}
          </button>
          {missing && (
            <span class="status" id={`${prefix}-mist`}>
              {text.missing[missing]}
            </span>
          )}
        </p>
      )}
      {checked && reading && (
        <>
          <Feedback key={choice} verdict={verdicts[reading.verdict]} title={text.verdicts[reading.verdict]} id={`${prefix}-lezing`} takesFocus={justChecked}>
            <p>{reading.why}</p>
          </Feedback>
          <div class="fan-readings">
            {bestFirst(snippet).map((fit) => (
              <section key={fit.question} data-chosen={fit.question === choice || undefined}>
                <h5>{text.also(nameOf(fit.question), fit.fit)}</h5>
                {fit.question !== choice && <p>{fit.why}</p>}
                <p>
                  <span class="status">{text.ours}</span>
                  <br />“{fit.example}”
                </p>
                <p>
                  <span class="status">{text.answer}</span>
                  <br />“{fit.answer}”
                </p>
              </section>
            ))}
          </div>
          <p class="status">{text.change}</p>
        </>
      )}
    </>
  );
}
