import { useRef, useState } from 'preact/hooks';
import { thenAndNow as text } from '../../text/thenAndNow.ts';
import { Again, Announcer, Choices, download, firstAnswers, type Links, OtherTab, printOnly, Results, SaveStatus, sheetAsText, Turn, useRotation } from '../kit/index.ts';
import type { Sources } from './Cited.tsx';
import { CompareTable, Fates } from './Compare.tsx';
import { Explanation } from './Explanation.tsx';
import { type Exercise, isAnswer, isSettled, scoreOf } from './model.ts';
import { Overview } from './Overview.tsx';
import { sheetOf } from './sheet.ts';
import './thenAndNow.css';

interface Props {
  exercise: Exercise;
  links: Links;
  sources: Sources;
}

/** Situations to place in the periods in which they held, and then the periods beside each other, to keep. */
export function ThenAndNow({ exercise, links, sources }: Props) {
  const { id, periods, items } = exercise;
  const it = useRotation<string[]>(id, items.map((item) => item.id), isAnswer, isSettled(items));
  const { place, rotation, firsts } = it;
  const [made, setMade] = useState('');
  const overview = useRef<HTMLElement>(null);
  const item = items.find((one) => one.id === place.item);
  const answer = place.explained ?? rotation.draft ?? [];
  const name = `toen-en-nu-${id.replaceAll('/', '-')}`;
  const complete = firsts.size === items.length;
  const result = (at: number, answers: ReadonlyMap<string, string[]>) => {
    const { answered, right } = scoreOf(exercise, answers);
    return { at, right, total: answered };
  };
  const keep = () => {
    const file = text.fileName(Date.now());
    download(file, sheetAsText(exercise.title, sheetOf(exercise)));
    setMade(text.kept(file));
  };
  const options = periods.map((period) => ({
    id: period.id,
    text: (
      <>
        <strong>{period.name}</strong> <span class="then-when">{period.years}</span>
        <span class="then-explain">{period.explain}</span>
      </>
    ),
  }));
  return (
    <div class="then">
      {item && (
        <div class="needs-js" inert={!it.loaded} aria-busy={!it.loaded}>
          <Turn
            what={text.item}
            place={place}
            answered={firsts.size}
            titleRef={it.titleRef}
            name={name}
            missing={answer.length === 0 ? text.missing : undefined}
            onCheck={() => answer.length > 0 && it.check(answer)}
            onNext={it.next}
            explanation={<Explanation key={rotation.log.length} item={item} periods={periods} answer={answer} links={links} sources={sources} name={name} takesFocus={it.justChecked} />}
          >
            <p class="turn-card">{item.text}</p>
            <Choices legend={text.question} name={name} options={options} value={answer} multiple disabled={place.explained !== undefined} onChange={it.choose} />
          </Turn>
        </div>
      )}
      {complete && (
        <section class="overview" ref={overview}>
          <h4 tabIndex={-1} ref={item ? undefined : it.titleRef}>
            {text.overview.title}
          </h4>
          <Overview exercise={exercise} firsts={firsts} />
          <CompareTable exercise={exercise} />
          <Fates exercise={exercise} />
          <p class="actions">
            <button type="button" class="secondary" onClick={() => printOnly(overview.current ?? undefined)}>
              {text.print}
            </button>
            <button type="button" class="secondary" onClick={keep}>
              {text.keep}
            </button>
          </p>
        </section>
      )}
      <Announcer message={made} />
      <Results past={it.past.map(({ at, state }) => result(at, firstAnswers(state)))} now={it.current && complete ? result(it.current.at, firsts) : undefined} />
      {complete && <Again onAgain={it.startAgain} earlier={it.past.length} />}
      <OtherTab revisions={it.conflicts} handle={it.handle} />
      <SaveStatus status={it.status} />
    </div>
  );
}
