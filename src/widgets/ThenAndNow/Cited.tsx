import { thenAndNow as text } from '../../text/thenAndNow.ts';

/** Citations by key. */
export type Sources = Readonly<Record<string, { href: string; text: string }>>;

/** The works a statement rests on. */
export function Cited({ keys, sources }: { keys: readonly string[]; sources: Sources }) {
  const known = keys.flatMap((key) => (sources[key] ? [sources[key]] : []));
  if (known.length === 0) return null;
  return (
    <p class="then-source">
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
