import type { Ref } from 'preact';
import { timeline as text } from '../../text/timeline.ts';
import { type Links, ReadOn, TextField } from '../kit/index.ts';
import type { Event } from './model.ts';

export type Cases = Readonly<Record<string, { href: string; name: string }>>;
export type Sources = Readonly<Record<string, { href: string; text: string }>>;

interface Props {
  event: Event;
  theme: string;
  links: Links;
  cases: Cases;
  sources: Sources;
  /** unique in the page */
  id: string;
  note: string;
  titleRef: Ref<HTMLHeadingElement>;
  onNote: (text: string) => void;
  /** undefined at the ends of the line */
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
  onClose: () => void;
}

/** Where a work is cited and listed. */
export function SourceList({ keys, sources }: { keys: readonly string[]; sources: Sources }) {
  const known = keys.flatMap((key) => (sources[key] ? [sources[key]] : []));
  return (
    <p class="timeline-sources">
      {text.source(known.length)}{' '}
      {known.map(({ href, text: cited }, at) => (
        <span key={href}>
          {at > 0 && '; '}
          <a href={href}>{cited}</a>
        </span>
      ))}
    </p>
  );
}

/** One event, opened: what held before and after, what that is to a pupil, and the student's own note. */
export function Card({ event, theme, links, cases, sources, id, note, titleRef, onNote, onPrevious, onNext, onClose }: Props) {
  const pupil = cases[event.case];
  return (
    <section
      class="timeline-card"
      id={id}
      aria-labelledby={`${id}-titel`}
      onKeyDown={(key) => {
        if (key.key === 'Escape') onClose();
      }}
    >
      <p class="timeline-when">
        <strong>{event.when}</strong> <span>{theme}</span>
      </p>
      <h4 id={`${id}-titel`} tabIndex={-1} ref={titleRef}>
        {event.title}
      </h4>
      <dl class="timeline-change">
        <div>
          <dt>{text.before}</dt>
          <dd>{event.before}</dd>
        </div>
        <div>
          <dt>{text.after}</dt>
          <dd>{event.after}</dd>
        </div>
      </dl>
      <div class="timeline-pupil">
        {pupil && <p class="timeline-for">{text.pupil(pupil.name)}</p>}
        <p>{event.pupil}</p>
        {pupil && (
          <p>
            <a href={pupil.href}>{text.toCase(pupil.name)}</a>
          </p>
        )}
      </div>
      <ReadOn readOn={event.readOn} links={links} />
      <SourceList keys={event.sources} sources={sources} />
      <TextField id={`${id}-notitie`} label={text.note} help={text.noteHelp} value={note} onText={onNote} />
      <p class="actions">
        <button type="button" class="secondary" aria-disabled={!onPrevious} onClick={onPrevious}>
          {text.previous}
        </button>
        <button type="button" class="secondary" aria-disabled={!onNext} onClick={onNext}>
          {text.next}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {text.close}
        </button>
      </p>
    </section>
  );
}
