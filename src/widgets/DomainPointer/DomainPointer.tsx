import './domainPointer.css';
import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { domainPointer as text } from '../../text/domainPointer.ts';
import { Again, Choices, firstAnswers, type Links, OtherTab, Results, SaveStatus, Turn, useRotation } from '../kit/index.ts';
import { Explanation } from './Explanation.tsx';
import { type Answer, type Domain, domains, isAnswer, judge, rightAtOnce } from './model.ts';
import { Overview } from './Overview.tsx';

interface Props {
  exercise: ExerciseOf<'domeinenwijzer'>;
  links: Links;
}

/** Signals a teacher sees or hears, one by one: which of the four domains do they touch? */
export function DomainPointer({ exercise: { id, signals }, links }: Props) {
  const signalOf = (item: string) => signals.find((signal) => signal.id === item)!;
  const it = useRotation<Answer>(id, signals.map((signal) => signal.id), isAnswer, (item, answer) => judge(signalOf(item), answer).verdict === 'right');
  const { place, rotation, firsts } = it;
  const signal = place.item === undefined ? undefined : signalOf(place.item);
  const answer = place.explained ?? rotation.draft ?? [];
  const name = `domeinen-${id.replaceAll('/', '-')}`;
  const complete = firsts.size === signals.length;
  const result = (at: number, answers: ReadonlyMap<string, Answer>) => ({ at, right: rightAtOnce(signals, answers), total: answers.size });
  return (
    <div class="pointer">
      {signal && (
        <div class={it.loaded ? undefined : 'needs-js'}>
          <Turn
            what={text.signal}
            place={place}
            answered={firsts.size}
            titleRef={it.titleRef}
            name={name}
            missing={answer.length === 0 ? text.missing : undefined}
            onCheck={() => it.check(answer)}
            onNext={it.next}
            explanation={<Explanation key={rotation.log.length} signal={signal} answer={answer} name={name} takesFocus={it.justChecked} />}
          >
            <p class="turn-card">{signal.situation}</p>
            <Choices
              multiple
              legend={text.question}
              name={name}
              options={domains.map((domain) => ({ id: domain, text: text.names[domain] }))}
              value={answer}
              disabled={place.explained !== undefined}
              onChange={(chosen) => it.choose(domains.filter((domain): domain is Domain => chosen.includes(domain)))}
            />
          </Turn>
        </div>
      )}
      {complete && (
        <section class="overview">
          <h4 tabIndex={-1} ref={signal ? undefined : it.titleRef}>
            {text.overview.title}
          </h4>
          <Overview signals={signals} answers={firsts} links={links} lesson={id.split('/')[0]!} />
        </section>
      )}
      <Results past={it.past.map(({ at, state }) => result(at, firstAnswers(state)))} now={it.current && complete ? result(it.current.at, firsts) : undefined} />
      {complete && <Again onAgain={it.startAgain} earlier={it.past.length} />}
      <OtherTab revisions={it.conflicts} handle={it.handle} />
      <SaveStatus status={it.status} />
    </div>
  );
}
