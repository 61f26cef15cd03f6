import { startMeasure as text } from '../../text/startMeasure.ts';
import { type Measure, type Screen, type State, screensOf } from './model.ts';

interface Props {
  measure: Measure;
  state: State;
  nameOf: (chapter: number) => string;
  at: number;
  onGo: (screen: number) => void;
}

/** The parts of the measurement, with how far each is; any of them at any moment. */
export function Screens({ measure, state, nameOf, at, onGo }: Props) {
  const about = (screen: Screen): [short: string, name: string, done: string, complete: boolean] => {
    if (screen.kind === 'overview') return [text.overview, text.overview, '', false];
    if (screen.kind === 'open') {
      const filled = measure.open.filter(({ id }) => state.open[id]?.trim()).length;
      return [text.openShort, text.openHeading(measure.open.length), text.filled(filled, measure.open.length), filled === measure.open.length];
    }
    const scored = screen.statements.filter(({ id }) => state.scores[id] !== undefined).length;
    return [String(screen.chapter), nameOf(screen.chapter), text.chapterState(scored, screen.statements.length), scored === screen.statements.length];
  };
  return (
    <ol class="startmeasure-screens no-print" aria-label={text.screens}>
      {screensOf(measure).map((screen, index) => {
        const [short, name, done, complete] = about(screen);
        return (
          <li key={short}>
            <button type="button" class="secondary" data-done={complete} aria-current={index === at ? 'step' : undefined} aria-label={done ? `${name}, ${done}` : name} onClick={() => onGo(index)}>
              {short}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
