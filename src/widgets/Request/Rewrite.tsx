import { request as text } from '../../text/request.ts';
import { TextField } from '../kit/index.ts';
import { Compare } from './Compare.tsx';
import { Marked } from './Marked.tsx';
import { type Exercise, type Item, isWhole, together, type Work } from './model.ts';

interface Props {
  exercise: Exercise;
  item: Item;
  work: Work;
  onChange: (of: (work: Work) => Partial<Work>) => void;
}

/** One reproach: what was said, the four steps, one's own way of saying it, and the comparison. */
export function Rewrite({ exercise, item, work, onChange }: Props) {
  const prefix = `${exercise.id}-${item.id}`.replaceAll('/', '-');
  return (
    <>
      {item.reproach ? (
        <div class="request-reproach">
          <p>{item.reproach.story}</p>
          <blockquote>“{item.reproach.says}”</blockquote>
        </div>
      ) : (
        <TextField id={`${prefix}-gezegd`} label={text.saidAsked} help={exercise.own.help} value={work.said} onText={(said) => onChange(() => ({ said }))} />
      )}
      <p class="status">{exercise.hint}</p>
      {exercise.steps.map((step, at) => (
        <section class="request-step" key={step.id} data-done={work.texts[step.id]?.trim() ? true : undefined}>
          <h5>{text.step(at + 1, step.title)}</h5>
          <Marked exercise={exercise} step={step} work={work} prefix={prefix} onChange={onChange} />
          {step.words.length > 0 && (
            <details class="no-print">
              <summary>{text.words}</summary>
              <p>{step.words.join(', ')}</p>
            </details>
          )}
        </section>
      ))}
      {isWhole(exercise, work) && (
        <section class="request-step" data-done={work.spoken.trim() !== '' || undefined}>
          <h5>{text.together}</h5>
          <p class="request-together">{together(exercise, work)}</p>
          <TextField id={`${prefix}-gewoon`} label={exercise.spoken.prompt} help={exercise.spoken.help} value={work.spoken} onText={(spoken) => onChange(() => ({ spoken }))} />
        </section>
      )}
      <Compare exercise={exercise} item={item} work={work} prefix={prefix} onChange={onChange} />
    </>
  );
}
