import { questionFan as text } from '../../text/questionFan.ts';
import { bestFirst, type Exercise, NOT_YET } from './model.ts';

/** The kinds of question and what pupils say without JavaScript, with our reading behind a fold. */
export function FanOnPaper({ exercise: { questions, notYet, snippets } }: { exercise: Exercise }) {
  const nameOf = (id: string) => (id === NOT_YET ? notYet.name : questions.find((one) => one.id === id)!.name);
  return (
    <div class="fan-paper no-js">
      {questions.map(({ id, name, aim, pitfall }) => (
        <p key={id}>
          <strong>{name}.</strong> {aim} {text.pitfall}: {pitfall}
        </p>
      ))}
      <p>{text.paper}</p>
      <ol class="on-paper">
        {snippets.map((snippet) => (
          <li key={snippet.id}>
            {snippet.story} “{snippet.says}”
            <details>
              <summary>{text.paperOurs}</summary>
              <ul>
                {bestFirst(snippet).map((fit) => (
                  <li key={fit.question}>
                    <strong>{nameOf(fit.question)}.</strong> {fit.why} “{fit.example}”
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
