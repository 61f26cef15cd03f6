import { domainPointer } from '../../text/domainPointer.ts';
import { type Links, ReadOn } from '../kit/index.ts';
import { type Answer, countDomains, type Domain, most, rightAtOnce, type Signal } from './model.ts';

const text = domainPointer.overview;

interface Props {
  signals: readonly Signal[];
  /** first answer by signal id */
  answers: ReadonlyMap<string, Answer>;
  links: Links;
  /** id of the lesson whose sections are named after the domains */
  lesson: string;
}

/** Which domain is seen and which is missed, with where to read on. */
export function Overview({ signals, answers, links, lesson }: Props) {
  const counts = countDomains(signals, answers);
  const missed = most(counts, 'missed');
  const extra = most(counts, 'extra');
  const name = (domain: Domain) => domainPointer.names[domain];
  return (
    <>
      <p>{text.atOnce(rightAtOnce(signals, answers), answers.size)}</p>
      <p>{missed.count === 0 ? text.none : text.missed(missed.domains.map(name), missed.count)}</p>
      {missed.domains.map((domain) => (
        <ReadOn key={domain} readOn={{ lesson, section: domain, label: name(domain) }} links={links} />
      ))}
      {extra.count > 0 && <p>{text.extra(extra.domains.map(name), extra.count)}</p>}
      <table>
        <caption>{text.table}</caption>
        <thead>
          <tr>
            {[text.domain, text.seen, text.extraColumn].map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map(({ domain, front, missed: gone, extra: more }) => (
            <tr key={domain}>
              <th scope="row">{name(domain)}</th>
              <td>{text.seenOf(front - gone, front)}</td>
              <td>{more}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
