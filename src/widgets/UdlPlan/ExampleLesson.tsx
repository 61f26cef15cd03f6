import { useState } from 'preact/hooks';
import { udlPlan as text } from '../../text/udlPlan.ts';
import { type Exercise, mayCompare, type State } from './model.ts';

/** Our lesson, worked out. */
export function Worked({ exercise: { example, principles } }: { exercise: Exercise }) {
  const find = (id: string) => principles.flatMap(({ guidelines }) => guidelines.flatMap(({ options, name }) => options.map((option) => ({ option, name })))).find(({ option }) => option.id === id)!;
  return (
    <>
      <p>
        {example.subject}, {example.group}
      </p>
      <p>
        <strong>{text.sheetGoal}.</strong> {example.goal}
      </p>
      <p>
        <strong>{text.exampleBarriers}.</strong>
      </p>
      <ul>
        {example.barriers.map(({ id, text: words }) => (
          <li key={id}>{words}</li>
        ))}
      </ul>
      <p>
        <strong>{text.exampleChoices}.</strong>
      </p>
      <ul>
        {example.choices.map(({ option, how }) => {
          const found = find(option);
          return (
            <li key={option}>
              {how}{' '}
              <span class="status">
                ({found.name}, {found.option.number})
              </span>
            </li>
          );
        })}
      </ul>
      <p>
        <strong>{text.exampleRest}.</strong> {example.rest}
      </p>
      <p>{example.note}</p>
    </>
  );
}

/** It opens once there is something of one's own to lay beside it. */
export function ExampleLesson({ exercise, state }: { exercise: Exercise; state: State }) {
  const [open, setOpen] = useState(false);
  const may = mayCompare(exercise, state);
  const shown = open && may;
  return (
    <div class="udl-example no-print">
      <p class="actions">
        <button type="button" class="secondary" aria-disabled={!may} aria-expanded={shown} aria-describedby={may ? undefined : 'udl-voorbeeld-mist'} onClick={() => may && setOpen(!open)}>
          {shown ? text.hideExample : text.example}
        </button>
        {!may && (
          <span class="status" id="udl-voorbeeld-mist">
            {text.exampleFirst}
          </span>
        )}
      </p>
      {shown && (
        <div class="feedback">
          <p>{exercise.example.title}</p>
          <Worked exercise={exercise} />
        </div>
      )}
    </div>
  );
}
