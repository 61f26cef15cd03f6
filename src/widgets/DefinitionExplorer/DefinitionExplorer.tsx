import './definition.css';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useAttempts } from '../../learner/preact/useAttempts.ts';
import { definition as text } from '../../text/definition.ts';
import { Again, Announcer, type Links, OtherTab, SaveStatus, useLanding } from '../kit/index.ts';
import { AllParts, Explanation } from './Explanation.tsx';
import { closePart, countVisited, type Definition, neighbour, nothingOpened, openPart, parse, type Part, stretches } from './model.ts';
import { Quote } from './Quote.tsx';

interface Props {
  exercise: Definition;
  links: Links;
  /** where the definition comes from, as it is cited */
  source: { href: string; text: string };
}

/** A definition taken apart: every part opens its explanation below the quote, one at a time. */
export function DefinitionExplorer({ exercise: { id, quote, parts }, links, source }: Props) {
  const { loaded, current, past, conflicts, status, set, again, handle } = useAttempts(id, parse);
  const state = current?.state ?? nothingOpened;
  const cut = useMemo(() => stretches(quote, parts), [quote, parts]);
  const [all, setAll] = useState(false);
  const [message, setMessage] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const title = useLanding<HTMLHeadingElement>();
  const top = useLanding<HTMLParagraphElement>();
  const panelId = `definitie-${id.replaceAll('/', '-')}`;
  const part = parts.find((one) => one.id === state.open);
  const visited = countVisited(state, parts);

  // A part that was opened by hand may have its explanation below the screen. Not when the page is opened again.
  const opened = useRef(false);
  useLayoutEffect(() => {
    if (opened.current) panel.current?.scrollIntoView({ block: 'nearest' });
    opened.current = false;
  });
  const show = ({ id: wanted }: Part) => {
    opened.current = true;
    set(openPart(state, wanted));
  };
  // The focus stays in the sentence, so what opened below it is said. Stepping on takes the focus along.
  const toggle = (one: Part) => {
    if (one.id === state.open) return close();
    setMessage(`${one.title}. ${one.explain}`);
    show(one);
  };
  const step = (by: -1 | 1) => {
    const next = part && neighbour(parts, part.id, by);
    if (!next) return;
    title.land();
    show(next);
  };
  const close = () => {
    setMessage('');
    root.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    set(closePart(state));
  };
  const onAgain = () => {
    top.land();
    again();
  };
  return (
    <div class="definition-explorer" ref={root}>
      <figure class="definition-figure">
        <Quote
          stretches={cut}
          visited={state.visited}
          open={part?.id}
          panel={panelId}
          live={loaded}
          onToggle={toggle}
          onClose={close}
        />
        <figcaption>
          {text.source}: <a href={source.href}>{source.text}</a>
        </figcaption>
      </figure>
      <div class="needs-js">
        <p class="status" tabIndex={-1} ref={top.ref}>
          {text.count(visited, parts.length)} {visited === 0 && text.keys}
        </p>
        <div id={panelId} ref={panel}>
          {part && (
            <div class="definition-panel">
              <p class="definition-words">{text.quoted(part.text)}</p>
              <h4 tabIndex={-1} ref={title.ref}>
                {part.title}
              </h4>
              <Explanation part={part} links={links} />
              <p class="actions">
                {([-1, 1] as const).map((by) => (
                  <button type="button" class="secondary" key={by} aria-disabled={!neighbour(parts, part.id, by)} onClick={() => step(by)}>
                    {by < 0 ? text.previous : text.next}
                  </button>
                ))}
                <button type="button" class="quiet" onClick={close}>
                  {text.close}
                </button>
              </p>
            </div>
          )}
        </div>
        <Announcer message={message} />
        <details onToggle={(event) => setAll(event.currentTarget.open)}>
          <summary>{text.showAll}</summary>
          {all && <AllParts parts={parts} links={links} />}
        </details>
      </div>
      {visited === parts.length && <Again onAgain={onAgain} earlier={past.length} label={text.again} />}
      <OtherTab revisions={conflicts} handle={handle} />
      <SaveStatus status={status} />
    </div>
  );
}
