import { lenses as text } from '../../text/lenses.ts';
import type { Lenses } from './model.ts';
import { Ours } from './Ours.tsx';

/** The situations on paper, without JavaScript: a question through every lens, and our view behind a fold. */
export function LensesOnPaper({ exercise: { lenses, situations, tomorrow } }: { exercise: Lenses }) {
  const name = (lens: string) => lenses.find(({ id }) => id === lens)!.name;
  return (
    <div class="lenses-paper on-paper-only no-js">
      <p>{text.paper}</p>
      {situations.map(({ id, title, story, views, actions }) => (
        <section key={id}>
          <h4>{title}</h4>
          {story.map((paragraph, at) => (
            <p key={at}>{paragraph}</p>
          ))}
          {views.map((view) => (
            <div key={view.lens}>
              <p>
                <strong>{name(view.lens)}.</strong> {view.question}
              </p>
              <details>
                <summary>{text.ours}</summary>
                <Ours view={view} />
              </details>
            </div>
          ))}
          <p>
            <strong>{tomorrow}</strong>
          </p>
          <ul>
            {actions.map((action) => (
              <li key={action.id}>{action.text}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
