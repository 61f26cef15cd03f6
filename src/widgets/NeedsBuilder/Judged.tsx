import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { needsBuilder as text } from '../../text/needsBuilder.ts';
import { type Exercise, judgedIn } from './model.ts';

interface Props {
  /** what stands in the field */
  text: string;
  groups: Exercise['judgements'];
  /** the field */
  children: ComponentChildren;
}

/** Points softly at words that judge, once the field is left: not while someone still searches for a word. */
export function Judged({ text: value, groups, children }: Props) {
  const [seen, see] = useState(value);
  const before = new Set(judgedIn(seen, groups).map(({ word }) => word.toLowerCase()));
  const found = judgedIn(value, groups).filter(({ word }) => before.has(word.toLowerCase()));
  return (
    <div onFocusOut={() => see(value)}>
      {children}
      <div class="needs-nudge" role="status">
        {found.length > 0 && (
          <>
            <p>{text.judged(found.map(({ word }) => word))}</p>
            {[...new Set(found.map(({ ask }) => ask))].map((ask) => (
              <p key={ask}>{ask}</p>
            ))}
          </>
        )}
      </div>
    </div>
  );
}
