import { weighing as text } from '../../text/weighing.ts';
import { Keep, sheetAsText } from '../kit/index.ts';
import { type Exercise, type State, checkedIn, leanOf } from './model.ts';
import { sheetOf } from './sheet.ts';

interface Props {
  exercise: Exercise;
  state: State;
  /** when it was last changed, epoch ms */
  at: number;
  onOpen: (id: string) => void;
}

/** Everything that was weighed: the student's verdict, ours, and what the student would say. */
export function Overview({ exercise, state, at, onOpen }: Props) {
  const done = checkedIn(exercise, state);
  if (done.length === 0) return null;
  return (
    <section class="overview weighing-overview" aria-labelledby="weighing-overview">
      <Keep file={text.fileName(at)} content={() => sheetAsText(exercise.title, sheetOf(exercise, state))}>
        <h4 id="weighing-overview">{text.overview}</h4>
        <p>{text.progress(done.length, exercise.situations.length)}</p>
        <ol class="weighing-list">
          {done.map(({ situation, weighed }) => (
            <li key={situation.id}>
              <button type="button" class="quiet weighing-open no-print" onClick={() => onOpen(situation.id)}>
                {situation.title}
              </button>
              <strong class="weighing-printed">{situation.title}</strong>
              <p class="weighing-printed">{situation.adjustment}</p>
              <dl>
                <div>
                  <dt>{text.columns.mine}</dt>
                  <dd>{text.cell(weighed.verdict, leanOf(weighed.weights, weighed.tips))}</dd>
                </div>
                <div>
                  <dt>{text.columns.ours}</dt>
                  <dd>{text.verdicts[situation.verdict]}</dd>
                </div>
                <div>
                  <dt>{text.columns.reason}</dt>
                  <dd>{weighed.reason.trim() || text.noReason}</dd>
                </div>
              </dl>
            </li>
          ))}
        </ol>
      </Keep>
    </section>
  );
}
