import { decisionTree as text } from '../../text/decisionTree.ts';
import type { Exercise } from './model.ts';

/**
 * The tree in words, and the situations with their way, without JavaScript. Why each step fits is left to say: the page
 * would be too heavy with all of it twice.
 */
export function DecisionTreeOnPaper({ exercise: { steps, endings, situations } }: { exercise: Exercise }) {
  const target = (to: string) => steps.find(({ id }) => id === to)?.short ?? endings.find(({ id }) => id === to)!.short;
  return (
    <div class="no-js tree-paper">
      <p>{text.paperNote}</p>
      <ol>
        {steps.map(({ id, title, decides, heard, choices }) => (
          <li key={id}>
            <p>
              <strong>{title}</strong> {text.decides}: {decides}. {text.line(text.heard, heard)}.
            </p>
            <ul>
              {choices.map((choice) => (
                <li key={choice.id}>
                  {choice.text} → {target(choice.to)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <ul>
        {endings.map(({ id, title, report, why }) => (
          <li key={id}>
            <strong>{title}</strong> ({text.reports[report]}). {why}
          </li>
        ))}
      </ul>
      {situations.map((situation) => (
        <details key={situation.id}>
          <summary>{text.option(situation.name, situation.about, false)}</summary>
          <p>{situation.story}</p>
          <p>{text.paperWay}:</p>
          <ol>
            {situation.path.map(({ step, choice }) => {
              const here = steps.find(({ id }) => id === step)!;
              return (
                <li key={step}>
                  {here.title} {here.choices.find(({ id }) => id === choice)!.text}.
                </li>
              );
            })}
          </ol>
        </details>
      ))}
    </div>
  );
}
