import './chain.css';
import { chain as text } from '../../text/chain.ts';
import { dayStamp, kit } from '../../text/kit.ts';
import { Again, Choices, firstAnswers, Keep, OtherTab, Results, SaveStatus, sheetAsText, SheetView, Turn, useRotation } from '../kit/index.ts';
import { Explanation } from './Explanation.tsx';
import { type Answer, choicesFor, type Exercise, isAnswer, isSettled, links, wellLinked } from './model.ts';
import { tableSheet } from './sheet.ts';

const nothing: Answer = { consequence: '', adjustment: '' };

/** From a characteristic to what it leads to in class, and on to what a teacher can do: one chain at a time. */
export function Chain({ exercise }: { exercise: Exercise }) {
  const { id, items, groups } = exercise;
  const it = useRotation<Answer>(id, items.map((item) => item.id), isAnswer, isSettled(items));
  const { place, rotation, firsts } = it;
  const item = items.find((one) => one.id === place.item);
  const group = groups.find((one) => one.id === item?.group);
  const answer = place.explained ?? rotation.draft ?? nothing;
  const name = `ketting-${id.replaceAll('/', '-')}`;
  const complete = firsts.size === items.length;
  const open = links.find((link) => !answer[link]);
  const result = (at: number, answers: ReadonlyMap<string, Answer>) => ({ at, right: wellLinked(items, answers), total: answers.size });
  return (
    <div class="chain">
      {item && (
        <div class="needs-js" inert={!it.loaded} aria-busy={!it.loaded}>
          <Turn
            what={text.item}
            place={place}
            answered={firsts.size}
            titleRef={it.titleRef}
            name={name}
            missing={open && text.missing[open]}
            onCheck={() => it.check(answer)}
            onNext={it.next}
            explanation={<Explanation key={rotation.log.length} item={item} items={items} answer={answer} name={name} takesFocus={it.justChecked} />}
          >
            <p class="turn-card">
              <span class="chain-group">{group?.name}</span> {item.trait}
            </p>
            {links.map((link) => (
              <Choices
                stacked
                key={`${item.id}-${link}`}
                legend={text.link[link]}
                name={`${name}-${link}`}
                options={choicesFor(exercise, item, link).map((one) => ({ id: one.id, text: one[link] }))}
                value={answer[link] ? [answer[link]] : []}
                disabled={place.explained !== undefined}
                onChange={([chosen]) => it.choose({ ...answer, [link]: chosen! })}
              />
            ))}
          </Turn>
        </div>
      )}
      {complete && (
        <section class="overview">
          <h4 tabIndex={-1} ref={item ? undefined : it.titleRef}>
            {text.overview.title}
          </h4>
          <p>{text.overview.count(wellLinked(items, firsts), items.length)}</p>
          <Keep file={text.fileName(dayStamp(Date.now()))} content={() => sheetAsText(exercise.title, tableSheet(exercise))} note="">
            <SheetView sheet={tableSheet(exercise)} />
          </Keep>
        </section>
      )}
      <Results past={it.past.map(({ at, state }) => result(at, firstAnswers(state)))} now={it.current && complete ? result(it.current.at, firsts) : undefined} />
      {complete && <Again onAgain={it.startAgain} earlier={it.past.length} label={kit.again} />}
      <OtherTab revisions={it.conflicts} handle={it.handle} />
      <SaveStatus status={it.status} />
    </div>
  );
}
