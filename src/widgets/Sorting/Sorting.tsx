import './sorting.css';
import { sorting as text } from '../../text/sorting.ts';
import { Again, Choices, firstAnswers, OtherTab, queue, Results, SaveStatus, Turn, useRotation } from '../kit/index.ts';
import { Board } from './Board.tsx';
import { Explanation } from './Explanation.tsx';
import { countBins, type Exercise, isAnswer, isSettled, sorted, totals } from './model.ts';
import { Guide } from './Guide.tsx';
import { Overview } from './Overview.tsx';

/** Up to this many bins fit beside each other with their explanation. */
const manyFrom = 4;

/** Items to be put in the bin they belong in, one by one; the bins fill up below. */
export function Sorting({ exercise }: { exercise: Exercise }) {
  const { id, bins, items } = exercise;
  const ids = items.map((item) => item.id);
  const settled = isSettled(items);
  const it = useRotation<string>(id, ids, isAnswer, settled);
  const { place, rotation, firsts } = it;
  const item = items.find((one) => one.id === place.item);
  const answer = place.explained ?? rotation.draft;
  const name = `sorteren-${id.replaceAll('/', '-')}`;
  const complete = firsts.size === items.length;
  const itemsIn = sorted(exercise, firsts, queue(rotation, ids, settled));
  const counts = countBins(exercise, firsts);
  const result = (at: number, answers: ReadonlyMap<string, string>) => {
    const { right, close, total } = totals(countBins(exercise, answers));
    return { at, right: right + close, total };
  };
  // Many bins are a list to choose from; what belongs in each then stands above, to open when needed.
  const many = bins.length > manyFrom;
  const options = bins.map((bin) => ({
    id: bin.id,
    text: (
      <>
        <strong>{bin.label}</strong>
        {!many && <span class="sorting-explain">{bin.explain}</span>}
        <span class="sorting-count">{text.inBin(itemsIn(bin).length)}</span>
      </>
    ),
  }));
  return (
    <div class="sorting" data-many={many || undefined}>
      {item && (
        <div class={it.loaded ? undefined : 'needs-js'}>
          <Turn
            what={text.item}
            place={place}
            answered={firsts.size}
            titleRef={it.titleRef}
            name={name}
            missing={answer === undefined ? text.missing : undefined}
            onCheck={() => answer !== undefined && it.check(answer)}
            onNext={it.next}
            explanation={<Explanation key={rotation.log.length} item={item} bins={bins} answer={answer ?? ''} name={name} takesFocus={it.justChecked} />}
          >
            <p class="turn-card">{item.text}</p>
            {many && <Guide bins={bins} />}
            <Choices stacked={many} legend={text.question} name={name} options={options} value={answer === undefined ? [] : [answer]} disabled={place.explained !== undefined} onChange={([bin]) => it.choose(bin!)} />
          </Turn>
        </div>
      )}
      {complete && (
        <section class="overview">
          <h4 tabIndex={-1} ref={item ? undefined : it.titleRef}>
            {text.overview.title}
          </h4>
          <Overview counts={counts} />
        </section>
      )}
      <Board bins={bins} itemsIn={itemsIn} open={!item} />
      <Results past={it.past.map(({ at, state }) => result(at, firstAnswers(state)))} now={it.current && complete ? result(it.current.at, firsts) : undefined} />
      {complete && <Again onAgain={it.startAgain} earlier={it.past.length} />}
      <OtherTab revisions={it.conflicts} handle={it.handle} />
      <SaveStatus status={it.status} />
    </div>
  );
}
