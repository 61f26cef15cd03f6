import { roleMatrix as text } from '../../text/roleMatrix.ts';
import type { Exercise } from './model.ts';

/** The words, and every task with its answers, for who has no script. */
export function RoleMatrixOnPaper({ exercise: { words, roles, phases, tasks } }: { exercise: Exercise }) {
  const label = (id: string) => words.find((word) => word.id === id)!.label;
  return (
    <div class="no-js">
      <ul>
        {words.map((word) => (
          <li key={word.id}>
            <strong>{word.label}</strong>: {word.about}
          </li>
        ))}
      </ul>
      <p>{text.question}</p>
      <ol class="on-paper">
        {tasks.map((task) => (
          <li key={task.id}>
            {task.text} {task.phase && `(${phases.find(({ id }) => id === task.phase)?.name})`}
            <details>
              <summary>{text.answer}</summary>
              <ul>
                {roles.map(({ id, short }) => (
                  <li key={id}>
                    {short}: {label(task.cells[id]!.word)}
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ol>
    </div>
  );
}
