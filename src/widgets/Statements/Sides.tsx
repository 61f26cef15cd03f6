import { Fragment } from 'preact';
import type { Statement } from './model.ts';

/** How each work cited is written and where its reference stands, by its key. */
export type Sources = Readonly<Record<string, { href: string; text: string }>>;

/** How others look at a statement. */
export function Sides({ sides, sources }: { sides: Statement['sides']; sources: Sources }) {
  return (
    <dl class="statements-sides">
      {sides.map(({ who, says, source }) => (
        <Fragment key={who}>
          <dt>{who}</dt>
          <dd>
            {says}{' '}
            {source && sources[source] && (
              <>
                (<a href={sources[source].href}>{sources[source].text.replace(/^\(|\)$/g, '')}</a>)
              </>
            )}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
