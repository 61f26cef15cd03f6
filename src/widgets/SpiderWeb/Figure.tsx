import type { ComponentChildren, Ref } from 'preact';
import { useState } from 'preact/hooks';
import { spiderWeb as text } from '../../text/spiderWeb.ts';
import type { Web as Data } from './scores.ts';
import { Table } from './Table.tsx';
import type { View } from './view.ts';

interface Props {
  web: Data;
  names: readonly string[];
  view: View;
  /** unique in the page */
  prefix: string;
  /** takes the focus after the last pillar */
  figure: Ref<HTMLDivElement>;
  onLarge: () => void;
  /** whose web, the drawing, the legend */
  children: ComponentChildren;
}

/** The web, and one press away the same in figures or on the whole screen. */
export function Figure({ web, names, view, prefix, figure, onLarge, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <div class="spiderweb-figure" ref={figure} tabIndex={-1} role="group" aria-label={text.figure}>
      {children}
      <div class="needs-js no-print">
        <div class="actions">
          <button type="button" class="secondary" aria-expanded={open} aria-controls={`${prefix}-table`} onClick={() => setOpen(!open)}>
            {text.table}
          </button>
          <button type="button" class="secondary" onClick={onLarge}>
            {text.large}
          </button>
        </div>
      </div>
      <div class="spiderweb-table" id={`${prefix}-table`} data-open={open}>
        <Table web={web} names={names} who={view.who} raters={view.raters} summaries={view.summaries} earlier={view.earlier} />
      </div>
    </div>
  );
}
