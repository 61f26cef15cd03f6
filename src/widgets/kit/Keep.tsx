import './kit.css';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { kit } from '../../text/kit.ts';
import { Announcer } from './Announcer.tsx';
import { download } from './download.ts';
import { printOnly } from './printOnly.ts';

interface Props {
  /** name of the text file */
  file: string;
  /** what goes into it */
  content: () => string;
  /** what is printed */
  children: ComponentChildren;
  /** only on paper: for what stands on the screen already */
  paperOnly?: boolean;
  /** what is said of the file; by default that it can go into the portfolio too */
  note?: string;
}

/** Something a student made: to read, to print on its own, and to keep as a text file. */
export function Keep({ file, content, children, paperOnly = false, note = kit.saveTextNote }: Props) {
  const sheet = useRef<HTMLElement>(null);
  const [made, setMade] = useState('');
  return (
    <>
      <section class="keep" data-paper={paperOnly || undefined} ref={sheet}>
        {children}
      </section>
      <p class="actions keep-actions">
        <button type="button" class="secondary" onClick={() => sheet.current && printOnly(sheet.current)}>
          {kit.print}
        </button>
        <button
          type="button"
          class="secondary"
          onClick={() => {
            download(file, content());
            setMade(kit.madeFile(file));
          }}
        >
          {kit.saveText}
        </button>
        <span class="status">{note}</span>
      </p>
      <Announcer message={made} />
    </>
  );
}
