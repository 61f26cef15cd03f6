import { useEffect, useMemo, useState } from 'preact/hooks';
import { myCourse } from '../../../text/mijnCursus.ts';
import { notesList } from '../../../text/notes.ts';
import { portfolioPage, portfolioWords } from '../../../text/portfolio.ts';
import { groupAnswers } from '../../answers.ts';
import { practiceOf } from '../../exercises.ts';
import { groupNotes } from '../../notes.ts';
import { useNotes } from '../../useNotes.ts';
import { useOwnAnswers, useSnapshot } from '../../useSnapshot.ts';
import { type Collected, collect } from '../collect.ts';
import { type PortfolioNote, portfolioDocument } from '../portfolio.ts';
import { collectWorks, type Work } from '../works.ts';
import { Choose } from './Choose.tsx';
import { ChooseWorks } from './ChooseWorks.tsx';
import { Make } from './Make.tsx';
import { Paper } from './Paper.tsx';

interface Props {
  /** address of the criteria and references */
  contents: string;
  /** address of the list of cases */
  cases: string;
  /** address of the exercises' data */
  exercises: string;
}

/** Choosing what goes into a portfolio, how it looks, and making it. What is typed here is kept nowhere. */
export function Portfolio({ contents, cases, exercises }: Props) {
  const now = useSnapshot();
  const own = useOwnAnswers(now);
  const groups = useMemo(() => groupAnswers(own ?? []), [own]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [withOurs, setWithOurs] = useState(true);
  const [withNotes, setWithNotes] = useState(false);
  const [name, setName] = useState('');
  const [group, setGroup] = useState('');
  const [collected, setCollected] = useState<Collected>();
  const [turn, setTurn] = useState(0);
  const [made, setMade] = useState<{ works: readonly Work[]; failed: number }>();
  const answers = useMemo(() => groups.flatMap(({ id, answers: some }) => (left.has(id) ? [] : some)), [groups, left]);

  useEffect(() => {
    if (!own) return undefined;
    let current = true;
    void collect(contents, own).then((all) => current && setCollected(all));
    return () => void (current = false);
  }, [own, turn]);

  useEffect(() => {
    if (!now?.course) return undefined;
    let current = true;
    void collectWorks(exercises, practiceOf(now.course, now.attempts, now.done)).then((all) => current && setMade(all));
    return () => void (current = false);
  }, [now, turn]);
  const works = useMemo(() => (made?.works ?? []).filter(({ id }) => !left.has(id)), [made, left]);
  const choose = (id: string, chosen: boolean) => setLeft(new Set(chosen ? [...left].filter((one) => one !== id) : [...left, id]));

  const stored = useNotes(now);
  const notes = useMemo(
    () =>
      groupNotes(now?.course, stored ?? []).flatMap(({ place, notes: some }) =>
        some.map(({ note, place: section }): PortfolioNote => {
          const lesson = place ? notesList.lesson(place.number, place.title) : notesList.gone;
          const { sectionTitle } = section ?? {};
          return { lesson, text: [note.text, ...note.others].join('\n\n'), ...(sectionTitle ? { section: sectionTitle } : {}), ...(note.quote ? { quote: `“${note.quote.exact}”` } : {}) };
        }),
      ),
    [now, stored],
  );
  const { ours = {} } = collected ?? {};
  const document = useMemo(
    () => portfolioDocument({ name, group, at: Date.now(), answers, contents: collected?.contents, ours, withOurs, works, notes: withNotes ? notes : [] }, portfolioWords),
    [name, group, answers, collected, withOurs, works, withNotes, notes],
  );

  if (!own || (now?.course && !made)) return <p class="status">{myCourse.loading}</p>;
  if (own.length === 0 && !made?.works.length) {
    return (
      <>
        <p>{portfolioPage.empty}</p>
        <p>
          <a class="button secondary" href={cases}>
            {portfolioPage.toCases}
          </a>
        </p>
      </>
    );
  }
  return (
    <>
      <form class="portfolio-form no-print" onSubmit={(event) => event.preventDefault()}>
        {groups.length > 0 && <Choose groups={groups} left={left} onChoose={choose} />}
        {made && made.works.length > 0 && <ChooseWorks works={made.works} left={left} onChoose={choose} />}
        <fieldset class="choice-group">
          <legend>{portfolioPage.also}</legend>
          <div class="choices stacked">
            <label class="choice">
              <input type="checkbox" checked={withOurs} onChange={({ currentTarget }) => setWithOurs(currentTarget.checked)} />
              <span>{portfolioPage.withOurs}</span>
            </label>
            {notes.length > 0 && (
              <label class="choice">
                <input type="checkbox" checked={withNotes} onChange={({ currentTarget }) => setWithNotes(currentTarget.checked)} />
                <span>{portfolioPage.withNotes(notes.length)}</span>
              </label>
            )}
          </div>
        </fieldset>
        <fieldset class="choice-group">
          <legend>{portfolioPage.who}</legend>
          <p class="my-meta" id="portfolio-wie">
            {portfolioPage.nameNote}
          </p>
          <label for="portfolio-naam">{portfolioPage.name}</label>
          <input id="portfolio-naam" type="text" autocomplete="off" spellcheck={false} aria-describedby="portfolio-wie" value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
          <label for="portfolio-groep">{portfolioPage.group}</label>
          <input id="portfolio-groep" type="text" autocomplete="off" spellcheck={false} value={group} onInput={({ currentTarget }) => setGroup(currentTarget.value)} />
        </fieldset>
        <Make document={document} ready={collected !== undefined} failed={(collected?.failed ?? 0) + (made?.failed ?? 0)} onRetry={() => setTurn(turn + 1)} />
      </form>
      <h2 class="portfolio-preview no-print">{portfolioPage.preview}</h2>
      <Paper document={document} />
    </>
  );
}
