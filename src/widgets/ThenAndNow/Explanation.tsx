import { rotation } from '../../text/rotation.ts';
import { thenAndNow as text } from '../../text/thenAndNow.ts';
import { Feedback, type Links, ReadOn } from '../kit/index.ts';
import { Cited, type Sources } from './Cited.tsx';
import { type Item, type Period, differences, judge } from './model.ts';

interface FactsProps {
  item: Item;
  periods: readonly Period[];
}

/** In which periods something held, in words and as three boxes. */
export function Held({ item, periods }: FactsProps) {
  const names = periods.filter(({ id }) => item.periods.includes(id)).map(({ name }) => name);
  return (
    <>
      <p>{text.held(names, names.length === periods.length)}</p>
      <ol class="then-bar" aria-hidden="true">
        {periods.map(({ id, years }) => (
          <li key={id} data-held={item.periods.includes(id)}>
            <span>{years}</span>
            <strong>{item.periods.includes(id) ? text.yes : text.no}</strong>
          </li>
        ))}
      </ol>
    </>
  );
}

/** What it meant to the pupil and the teacher, and who decides. */
export function Meant({ item }: { item: Item }) {
  return (
    <dl class="then-meant">
      {(['pupil', 'teacher', 'decides'] as const).map((who) => (
        <div key={who}>
          <dt>{text[who]}</dt>
          <dd>{item[who]}</dd>
        </div>
      ))}
    </dl>
  );
}

interface Props extends FactsProps {
  answer: readonly string[];
  links: Links;
  sources: Sources;
  /** unique in the page */
  name: string;
  takesFocus: boolean;
}

/** Whether the answer was right, where it was not, and what changed for whom. */
export function Explanation({ item, periods, answer, links, sources, name, takesFocus }: Props) {
  const verdict = judge(item, answer);
  const { missed, extra } = differences(item, answer);
  const named = (ids: readonly string[]) => periods.filter(({ id }) => ids.includes(id)).map((period) => period.name);
  return (
    <Feedback verdict={verdict} id={`${name}-uitleg`} takesFocus={takesFocus} title={text[verdict]}>
      <Held item={item} periods={periods} />
      {missed.length > 0 && <p>{text.missed(named(missed))}</p>}
      {extra.length > 0 && <p>{text.extra(named(extra))}</p>}
      <Meant item={item} />
      <Cited keys={item.sources} sources={sources} />
      <ReadOn readOn={item.readOn} links={links} />
      {verdict === 'wrong' && <p>{rotation.returns}</p>}
    </Feedback>
  );
}
