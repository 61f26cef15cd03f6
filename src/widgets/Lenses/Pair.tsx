import type { Ref } from 'preact';
import { lenses as text } from '../../text/lenses.ts';
import type { First, View } from './model.ts';
import { Ours } from './Ours.tsx';

interface Props {
  view: View;
  first: First;
  /** hints that were opened while writing */
  hints: number;
  headingRef?: Ref<HTMLHeadingElement> | undefined;
}

/** What was written first, frozen, beside ours. */
export function Pair({ view, first, hints, headingRef }: Props) {
  return (
    <div class="lenses-pair">
      <div class="lenses-mine">
        <h6>{text.mine}</h6>
        {first.without && <p>{text.without}</p>}
        {first.text.trim() !== '' && <p class="lenses-written">{first.text}</p>}
        <p class="status">
          {text.frozen(first.at)} {!first.without && text.hintsUsed(hints, view.hints.length)}
        </p>
      </div>
      <div>
        <h6 tabIndex={-1} ref={headingRef}>
          {text.ours}
        </h6>
        <Ours view={view} />
      </div>
    </div>
  );
}
