import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { lenses as text } from '../../text/lenses.ts';
import { type Links, ReadOn } from '../kit/index.ts';
import { type Lenses, type Situation as Data, type State, type Work, choose, explain, openHint, progressOf, unlock, write } from './model.ts';
import { Pair } from './Pair.tsx';
import { SideBySide } from './SideBySide.tsx';
import { Tomorrow } from './Tomorrow.tsx';
import { Writing } from './Writing.tsx';

interface Props {
  exercise: Lenses;
  situation: Data;
  work: Work;
  links: Links;
  onChange: (change: (state: State) => State) => void;
  onSay: (message: string) => void;
}

/** One situation: the lenses one after another, then beside each other, then a choice. */
export function Situation({ exercise, situation, work, links, onChange, onSay }: Props) {
  const { id, views, story } = situation;
  const { open, writing } = progressOf(situation, work);
  const opened = useRef<HTMLHeadingElement>(null);
  /** our view was opened just now, and not when the page was opened again */
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (!asked.current) return;
    asked.current = false;
    opened.current?.focus();
  }, [open.length]);
  const name = (lens: string) => exercise.lenses.find((one) => one.id === lens)!;
  return (
    <>
      <div class="lenses-story">
        {story.map((paragraph, at) => (
          <p key={at}>{paragraph}</p>
        ))}
      </div>
      {views.map((view, at) => {
        const lens = name(view.lens);
        const prefix = `bril-${id}-${view.lens}`;
        const first = work.first[view.lens];
        const hints = work.hints[view.lens] ?? 0;
        return (
          <section class="lenses-lens" key={view.lens} aria-labelledby={prefix} data-open={first !== undefined}>
            <h5 id={prefix}>{text.lens(at + 1, lens.name)}</h5>
            {first || view === writing ? (
              <>
                <p class="status">{lens.about}</p>
                <p class="lenses-question">{view.question}</p>
                {first ? (
                  <Fold closed={!writing && view !== open.at(-1)}>
                    <Pair view={view} first={first} hints={hints} headingRef={view === open.at(-1) ? opened : undefined} />
                    <ReadOn readOn={lens.readOn} links={links} />
                  </Fold>
                ) : (
                  <Writing
                    exercise={exercise}
                    situation={situation}
                    view={view}
                    draft={work.drafts[view.lens] ?? ''}
                    hints={hints}
                    prefix={prefix}
                    onText={(words) => onChange((now) => write(now, id, view.lens, words))}
                    onHint={() => onChange((now) => openHint(now, id, view.lens, view.hints.length))}
                    onOpen={(without) => {
                      asked.current = true;
                      onSay(text.unlocked(lens.name));
                      onChange((now) => unlock(now, id, view.lens, Date.now(), without));
                    }}
                  />
                )}
              </>
            ) : (
              <p class="status">{text.locked(name(views[at - 1]!.lens).name)}</p>
            )}
          </section>
        );
      })}
      {!writing && (
        <section class="lenses-end">
          <h5>{text.compare}</h5>
          <p>{text.compareNote}</p>
          <SideBySide exercise={exercise} situation={situation} work={work} />
          <Tomorrow
            exercise={exercise}
            situation={situation}
            work={work}
            prefix={`bril-${id}`}
            onChoose={(action) => onChange((now) => choose(now, id, action))}
            onWhy={(why) => onChange((now) => explain(now, id, why))}
          />
        </section>
      )}
    </>
  );
}

/** Folded away once all lenses lie side by side below. */
function Fold({ closed, children }: { closed: boolean; children: ComponentChildren }) {
  if (!closed) return <>{children}</>;
  return (
    <details>
      <summary>{text.both}</summary>
      {children}
    </details>
  );
}
