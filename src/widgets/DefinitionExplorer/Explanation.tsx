import { definition as text } from '../../text/definition.ts';
import { type Links, ReadOn } from '../kit/index.ts';
import type { Part } from './model.ts';

interface Props {
  part: Part;
  links: Links;
}

/** What a part means, with an example and where to read on. */
export function Explanation({ part, links }: Props) {
  return (
    <>
      <p>{part.explain}</p>
      <div class="definition-example">
        <p class="definition-label">{text.example}</p>
        <p>{part.example}</p>
      </div>
      <ReadOn readOn={part.readOn} links={links} />
    </>
  );
}

/** All parts explained one below the other, for reading through and for paper. */
export function AllParts({ parts, links }: { parts: readonly Part[]; links: Links }) {
  return (
    <ol class="definition-all">
      {parts.map((part) => (
        <li key={part.id}>
          <p class="definition-words">{text.quoted(part.text)}</p>
          <p class="definition-label">{part.title}</p>
          <Explanation part={part} links={links} />
        </li>
      ))}
    </ol>
  );
}
