import { domainPointer as text } from '../../text/domainPointer.ts';
import { rotation } from '../../text/rotation.ts';
import { Feedback } from '../kit/index.ts';
import { Circles } from './Circles.tsx';
import { type Answer, fitting, judge, type Judged, type Mark, type Signal } from './model.ts';

/** Every domain with its mark and why. */
function Marks({ marks }: { marks: Judged['marks'] }) {
  return (
    <ul class="pointer-marks">
      {marks.map(({ domain, mark, why }) => (
        <li key={domain} data-mark={mark}>
          <p>
            <strong>{text.names[domain]}</strong> <span class="pointer-mark">{text.mark[mark]}</span>
          </p>
          <p>{why}</p>
        </li>
      ))}
    </ul>
  );
}

/** How the domains touch each other, in words and drawn. */
function Together({ signal }: { signal: Signal }) {
  return (
    <>
      <p class="pointer-together">{text.together}</p>
      <p>{signal.together}</p>
    </>
  );
}

function title(signal: Signal, { verdict, marks }: Judged): string {
  const named = (mark: Mark) => marks.filter((one) => one.mark === mark).map(({ domain }) => text.names[domain]);
  if (verdict === 'right') return text.right;
  return verdict === 'partly' ? text.partly(named('missed'), named('extra')) : text.wrong(fitting(signal, 'ja').map((domain) => text.names[domain]));
}

interface Props {
  signal: Signal;
  answer: Answer;
  /** unique in the page */
  name: string;
  takesFocus: boolean;
}

/** The verdict, why for every domain chosen or missed, and how they are interwoven. */
export function Explanation({ signal, answer, name, takesFocus }: Props) {
  const judged = judge(signal, answer);
  const left = judged.marks.filter(({ mark }) => mark === 'left');
  return (
    <>
      <Feedback verdict={judged.verdict} id={`${name}-uitleg`} takesFocus={takesFocus} title={title(signal, judged)}>
        <Marks marks={judged.marks.filter(({ mark }) => mark !== 'left')} />
        {judged.verdict !== 'right' && <p>{rotation.returns}</p>}
      </Feedback>
      {left.length > 0 && (
        <details>
          <summary>{text.others}</summary>
          <Marks marks={left} />
        </details>
      )}
      <Together signal={signal} />
      <Circles signal={signal} />
    </>
  );
}
