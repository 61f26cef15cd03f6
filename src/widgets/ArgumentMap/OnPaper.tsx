import { argumentMap as text } from '../../text/argumentMap.ts';
import type { Exercise } from './model.ts';

/** The claim, the situations and the arguments, to weigh with a pencil or to talk over without script. */
export function ArgumentMapOnPaper({ exercise: { claim, contexts, arguments: all } }: { exercise: Exercise }) {
  return (
    <div class="no-js">
      <p class="turn-card">{claim}</p>
      <ul>
        {contexts.map((context) => (
          <li key={context.id}>
            <strong>{context.title}</strong>: {context.text}
          </li>
        ))}
      </ul>
      {(['voor', 'tegen'] as const).map((side) => (
        <div key={side}>
          <h4>{text.side[side]}</h4>
          <ul>
            {all
              .filter((argument) => argument.side === side)
              .map((argument) => (
                <li key={argument.id}>
                  <strong>{argument.title}.</strong> {argument.text} {argument.replies.join(' ')}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
