import './kit.css';
import { kit } from '../../text/kit.ts';

/** Addresses of lesson parts, keyed `lesson` or `lesson#section`. */
export type Links = Readonly<Record<string, { href: string; text: string }>>;

interface Props {
  readOn: { lesson: string; section?: string; label?: string } | undefined;
  links: Links;
}

/** Where to read on; nothing when the lesson is not there (yet). */
export function ReadOn({ readOn, links }: Props) {
  const link = readOn && links[readOn.section ? `${readOn.lesson}#${readOn.section}` : readOn.lesson];
  if (!link) return null;
  return (
    <p>
      {kit.readOn}: <a href={link.href}>{readOn.label ?? link.text}</a>
    </p>
  );
}
