import { timeline as text } from '../../text/timeline.ts';
import { type Cases, SourceList, type Sources } from './Card.tsx';
import type { Timeline } from './model.ts';

interface Props {
  exercise: Timeline;
  cases: Cases;
  sources: Sources;
}

/** The line as a table: for who has no script, for who would rather read it so, and for paper. */
export function TimelineAsTable({ exercise, cases, sources }: Props) {
  const id = `tijdlijn-${exercise.id.replace('/', '-')}-tabel`;
  return (
    <div class="timeline-table table-scroll" id={id} tabIndex={0} role="group" aria-label={text.caption(exercise.title)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.when}</th>
            <th scope="col">{text.before}</th>
            <th scope="col">{text.after}</th>
            <th scope="col">{text.pupil('…')}</th>
          </tr>
        </thead>
        <tbody>
          {exercise.events.map((event) => {
            const pupil = cases[event.case];
            return (
              <tr key={event.id}>
                <th scope="row">
                  <span class="timeline-table-when">{event.when}</span> {event.title}
                </th>
                <td>{event.before}</td>
                <td>
                  {event.after}
                  <SourceList keys={event.sources} sources={sources} />
                </td>
                <td>
                  {pupil && (
                    <>
                      <a href={pupil.href}>{pupil.name}</a>
                      {': '}
                    </>
                  )}
                  {event.pupil}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
