import { topoi as text } from '../../text/topoi.ts';
import type { Exercise } from './model.ts';
import { Scene } from './Scene.tsx';

/** The talks without JavaScript, with our reading behind a fold. */
export function TopoiOnPaper({ exercise: { windows, situations } }: { exercise: Exercise }) {
  return (
    <div class="topoi-paper no-js">
      <p>{text.paper}</p>
      <ul>
        {windows.map(({ id, letter, name, question }) => (
          <li key={id}>
            <b>{text.window(letter, name)}.</b> {question}
          </li>
        ))}
      </ul>
      {situations.map((situation) => (
        <section key={situation.id}>
          <h4>{situation.title}</h4>
          <Scene situation={situation} />
          <details>
            <summary>{text.reading}</summary>
            <ul>
              {windows
                .filter(({ id }) => situation.windows[id]!.fit !== 'minder')
                .map(({ id, name }) => (
                  <li key={id}>
                    <b>{name}.</b> {situation.windows[id]!.why}
                  </li>
                ))}
              {situation.interventions
                .filter(({ fit }) => fit === 'past')
                .map((one) => (
                  <li key={one.id}>
                    <span class="topoi-did">{one.text}</span> {one.why}
                  </li>
                ))}
            </ul>
          </details>
        </section>
      ))}
    </div>
  );
}
