import { spiderWeb as text } from '../../text/spiderWeb.ts';
import { written } from './layers.ts';
import { type Summary, type Web, largestGap } from './scores.ts';

export interface Links {
  /** lesson parts, by `lesson` or `lesson#section` */
  links: Record<string, { href: string; text: string }>;
  cases: Record<string, { href: string; name: string }>;
}

interface Props extends Links {
  web: Web;
  names: readonly string[];
  summaries: readonly Summary[];
}

/** The largest gap, and what to read and practise about it. */
export function Gap({ web, names, summaries, links, cases }: Props) {
  const gaps = largestGap(summaries);
  const both = summaries.filter(({ gap }) => gap !== undefined).length;
  if (gaps.kind === 'open') return <p>{text.gapOpen}</p>;
  if (gaps.kind === 'none') return <p>{text.gapNone}</p>;
  const found = web.pillars.filter(({ id }) => gaps.ids.includes(id));
  const name = (id: string) => names[web.pillars.findIndex((pillar) => pillar.id === id)]!;
  const size = written(gaps.gap);
  const lead =
    found.length === 1
      ? text.gapOne(name(found[0]!.id).toLowerCase(), size)
      : found.length === web.pillars.length
        ? text.gapAll(size)
        : text.gapTie(found.map(({ id }) => name(id)), size);
  return (
    <>
      <p>
        {lead} {both < web.pillars.length && text.gapPartial(both)}
      </p>
      {found.map((pillar) => {
        const { now, wish } = summaries.find(({ id }) => id === pillar.id)!;
        const read = pillar.help.flatMap(({ lesson, section, label }) => {
          const link = links[section ? `${lesson}#${section}` : lesson];
          return link ? [{ href: link.href, text: label ?? link.text }] : [];
        });
        const practise = pillar.cases.flatMap((slug) => cases[slug] ?? []);
        return (
          <details key={pillar.id} class="spiderweb-help" open={found.length <= 2}>
            <summary>
              {pillar.name}: {text.fromTo(written(now!.mean), written(wish!.mean))}
            </summary>
            <ul>
              {read.map(({ href, text: words }) => (
                <li key={href}>
                  {text.readOn} <a href={href}>{words}</a>
                </li>
              ))}
              {practise.map(({ href, name: pupil }) => (
                <li key={href}>
                  {text.practise} <a href={href}>{text.caseOf(pupil)}</a>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}
