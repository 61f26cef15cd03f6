import { lenses as text } from '../../text/lenses.ts';
import { Choices, Feedback, TextField } from '../kit/index.ts';
import { type Lenses, type Situation, type Work, chosen } from './model.ts';

interface Props {
  exercise: Lenses;
  situation: Situation;
  work: Work;
  prefix: string;
  onChoose: (action: string) => void;
  onWhy: (why: string) => void;
}

/** The last question: what the student does tomorrow, and why. */
export function Tomorrow({ exercise, situation, work, prefix, onChoose, onWhy }: Props) {
  const action = chosen(situation, work);
  const lens = exercise.lenses.find(({ id }) => id === action?.lens);
  return (
    <>
      <Choices legend={exercise.tomorrow} name={`${prefix}-morgen`} options={situation.actions} value={action ? [action.id] : []} onChange={([id]) => onChoose(id!)} stacked />
      <div aria-live="polite">
        {action && lens && (
          <Feedback verdict="neutral" title={text.chosen(lens.name)}>
            <p>
              <strong>{text.then}.</strong> {action.then}
            </p>
            <p>{text.noBest}</p>
          </Feedback>
        )}
      </div>
      {action && <TextField id={`${prefix}-waarom`} label={exercise.why} help={text.whyHelp} value={work.why} onText={onWhy} />}
    </>
  );
}
