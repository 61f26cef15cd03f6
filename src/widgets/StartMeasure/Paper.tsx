import { startMeasure as text } from '../../text/startMeasure.ts';
import { type Measure, screensOf } from './model.ts';

/** The measurement on paper: without JavaScript, and in print as long as nothing was filled in. */
export function StartMeasureOnPaper({ exercise: measure, chapters }: { exercise: Measure; chapters: Readonly<Record<string, string>> }) {
  return (
    <div class="startmeasure-paper no-js">
      <p>{text.paperIntro(measure.scale)}</p>
      {screensOf(measure).map(
        (screen) =>
          screen.kind === 'chapter' && (
            <section key={screen.chapter}>
              <h4>{text.chapterName(screen.chapter, chapters[screen.chapter])}</h4>
              <ul>
                {screen.statements.map(({ id, text: statement }) => (
                  <li key={id}>{statement}</li>
                ))}
              </ul>
            </section>
          ),
      )}
      {measure.open.map(({ id, prompt }) => (
        <p key={id}>{prompt}</p>
      ))}
    </div>
  );
}
