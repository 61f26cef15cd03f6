import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FirstAnswer } from '../../learner/answers/index.ts';
import { caseText } from '../../text/case.ts';
import { fetchModelAnswer, type ModelAnswer } from '../model-answer.ts';
import { Failed } from './Failed.tsx';
import { Terms } from './Terms.tsx';
import type { QuestionProps } from './types.ts';
import { useLoaded } from './useLoaded.ts';

interface Props {
  question: QuestionProps;
  first: FirstAnswer;
  /** the heading "Ons antwoord", where the focus goes when it opens */
  heading: RefObject<HTMLHeadingElement>;
}

/** A first answer up to this many characters fits on a screen and stays in view while ours is read. */
const LONG = 1200;

/** The first answer, frozen, beside ours. */
export function Compare({ question: { slug, number, pupil, hints, phases }, first, heading }: Props) {
  const model = useLoaded(() => fetchModelAnswer(slug, number));
  return (
    <>
      <div class="case-pair">
        <div class="case-mine" data-long={first.text.length > LONG}>
          <h4>{caseText.mine}</h4>
          {first.withoutOwnAnswer && <p class="case-without">{caseText.without}</p>}
          {first.text.trim() !== '' && <div class="case-text">{first.text}</div>}
          <p class="case-help">
            {caseText.frozen(first.at)} {!first.withoutOwnAnswer && caseText.hintsUsed(first.hintsOpened, hints.length)}
          </p>
          <details class="no-print">
            <summary>{caseText.allHints}</summary>
            <ol>
              {hints.map((hint, at) => (
                <li key={at}>{hint}</li>
              ))}
            </ol>
          </details>
        </div>
        <div class="case-ours">
          <h4 tabIndex={-1} ref={heading}>
            {caseText.ours}
          </h4>
          {model.value && <Content of={model.value} />}
          {model.failed && <Failed message={caseText.failed} onRetry={model.retry} />}
          {!model.value && !model.failed && <p class="case-help">{caseText.loading}</p>}
          <p class="case-reserve">{caseText.reserve(pupil)}</p>
          {phases.length > 0 && (
            <div class="case-phases">
              <p>{caseText.phases}:</p>
              <ul>
                {phases.map(({ href, text }) => (
                  <li key={text}>{href ? <a href={href}>{text}</a> : text}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
      </div>
      {model.value && first.text.trim() !== '' && <Terms mine={first.text} ours={model.value.text} />}
    </>
  );
}

/** The fetched nodes, put in by hand: Preact has no say over what is inside. */
function Content({ of: { content } }: { of: ModelAnswer }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current!.replaceChildren(content.cloneNode(true)), [content]);
  return <div class="prose" ref={place} />;
}
