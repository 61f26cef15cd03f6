import './kit.css';
import type { ComponentChildren, Ref } from 'preact';
import { kit } from '../../text/kit.ts';
import { rotation as text } from '../../text/rotation.ts';
import type { Place } from './rotation.ts';

interface Props {
  /** what is asked, e.g. "Signaal" */
  what: string;
  place: Place<unknown>;
  /** number of items that were answered at least once */
  answered: number;
  titleRef: Ref<HTMLHeadingElement>;
  /** unique in the page */
  name: string;
  /** why the answer cannot be checked yet; undefined when it can */
  missing: string | undefined;
  /** words on the button that checks, where "Kijk na" does not fit */
  checkLabel?: string;
  onCheck: () => void;
  onNext: () => void;
  /** the item and its controls */
  children: ComponentChildren;
  /** what is read after checking */
  explanation: ComponentChildren;
}

/** One item on screen: its place in the round, its controls, and either "Kijk na" or the explanation with "Volgende". */
export function Turn({ what, place, answered, titleRef, name, missing, checkLabel = kit.check, onCheck, onNext, children, explanation }: Props) {
  const reading = place.explained !== undefined;
  const number = reading ? answered : answered + 1;
  return (
    <section class="turn" aria-labelledby={name}>
      <h4 id={name} tabIndex={-1} ref={titleRef}>
        {place.before > 0 ? text.back(what) : text.place(what, number, place.total)}
      </h4>
      {place.before > 0 && !reading && <p class="status">{text.left(place.left)}</p>}
      {children}
      {reading ? (
        <>
          {explanation}
          <p class="actions">
            <button type="button" onClick={onNext}>
              {place.left === 0 ? text.toOverview : kit.next}
            </button>
          </p>
        </>
      ) : (
        <div class="needs-js">
          <p class="actions">
            <button type="button" aria-disabled={missing !== undefined} aria-describedby={missing && `${name}-mist`} onClick={() => missing === undefined && onCheck()}>
              {checkLabel}
            </button>
            {missing && (
              <span class="status" id={`${name}-mist`}>
                {missing}
              </span>
            )}
          </p>
        </div>
      )}
    </section>
  );
}
