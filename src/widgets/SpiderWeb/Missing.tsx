import { useRef } from 'preact/hooks';
import { spiderWeb as text } from '../../text/spiderWeb.ts';
import { Choices } from '../kit/index.ts';
import type { Pillar } from './scores.ts';

interface Props {
  pillars: readonly Pillar[];
  names: readonly string[];
  /** name of the radio group, unique in the page */
  name: string;
  missing: string | undefined;
  onMissing: (id: string | undefined) => void;
}

const WHOLE = 'geen';

/** Takes a pillar away, tells what a school looks like then, and puts it back. */
export function Missing({ pillars, names, name, missing, onMissing }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const gone = pillars.find(({ id }) => id === missing);
  const called = (id: string) => names[pillars.findIndex((pillar) => pillar.id === id)]!;
  const weakens = gone?.missing.weakens.map((id) => called(id).toLowerCase()) ?? [];
  const putBack = () => {
    onMissing(undefined);
    // The button goes; the choice it made stays.
    root.current?.querySelector('input')?.focus();
  };
  return (
    <div ref={root}>
      <Choices
        legend={text.missingTitle}
        name={name}
        options={[{ id: WHOLE, text: text.whole }, ...pillars.map(({ id }) => ({ id, text: called(id) }))]}
        value={[missing ?? WHOLE]}
        onChange={([id]) => onMissing(id === WHOLE ? undefined : id)}
      />
      <div class="spiderweb-missing" role="status">
        {gone ? (
          <>
            <p class="spiderweb-what">{gone.missing.title}</p>
            <p>{gone.missing.text}</p>
            <p>{weakens.length > 1 ? text.weakens(weakens) : text.weakensOne(weakens[0]!)}</p>
          </>
        ) : (
          <p>{text.wholeText}</p>
        )}
      </div>
      {gone && (
        <p>
          <button type="button" class="secondary" onClick={putBack}>
            {text.putBack}
          </button>
        </p>
      )}
    </div>
  );
}
