import './argumentMap.css';
import { useState } from 'preact/hooks';
import { useAttempts } from '../../learner/preact/useAttempts.ts';
import { argumentMap as text } from '../../text/argumentMap.ts';
import { dayStamp } from '../../text/kit.ts';
import { Again, Announcer, Choices, Keep, type Links, OtherTab, SaveStatus, sheetAsText, SheetView, TextField } from '../kit/index.ts';
import { AddOwn } from './AddOwn.tsx';
import { Column } from './Column.tsx';
import { Compare } from './Compare.tsx';
import { add, contextOf, emptyState, type Exercise, parse, piecesOf, remove, stand, type State, sumOf, weigh } from './model.ts';
import { Picture } from './Picture.tsx';
import { sheetOf } from './sheet.ts';

interface Props {
  exercise: Exercise;
  links: Links;
  cases: Readonly<Record<string, { href: string; name: string }>>;
}

/** Arguments for and against a claim, weighed for one pupil after another: a map, a standpoint, and what shifts. */
export function ArgumentMap({ exercise, links, cases }: Props) {
  const { loaded, current, past, conflicts, status, set, again, handle } = useAttempts<State>(exercise.id, parse);
  const [said, say] = useState('');
  const state = current?.state ?? emptyState;
  const update = (change: (now: State) => State) => set(change(handle?.current.get()?.state ?? emptyState));
  const context = contextOf(exercise, state);
  const pieces = piecesOf(exercise, state, context.id);
  const ours = new Map(exercise.arguments.map((argument) => [argument.id, argument]));
  const name = `kaart-${exercise.id.replaceAll('/', '-')}`;
  const heaviest = pieces.filter(({ weight }) => weight === 3).map(({ title }) => title);
  const link = context.case ? cases[context.case] : undefined;
  const sheet = current ? sheetOf(exercise, state, current.at) : [];
  return (
    <div class="argmap">
      <div class="needs-js" inert={!loaded} aria-busy={!loaded}>
        <p class="turn-card">{exercise.claim}</p>
        <Choices legend={text.about} name={`${name}-wie`} options={exercise.contexts.map(({ id, title }) => ({ id, text: title }))} value={[context.id]} onChange={([id]) => update((now) => ({ ...now, context: id! }))} />
        <p>
          {context.text} {link && <a href={link.href}>{text.toCase}</a>}
        </p>
        <div class="argmap-columns">
          {(['voor', 'tegen'] as const).map((side) => (
            <Column
              key={`${context.id}-${side}`}
              side={side}
              pieces={pieces.filter((piece) => piece.side === side)}
              ours={ours}
              links={links}
              name={`${name}-${context.id}`}
              onWeigh={(id, weight) => update((now) => weigh(now, context.id, id, weight))}
              onRemove={({ id }) => {
                update((now) => remove(now, id));
                say(text.own.removed);
              }}
            />
          ))}
        </div>
        <AddOwn
          name={name}
          onAdd={(side, words) => {
            update((now) => add(now, side, words));
            const made = piecesOf(exercise, add(state, side, words), context.id).at(-1)!;
            say(text.own.added(made.label));
          }}
        />
        <figure class="argmap-map">
          <figcaption>{text.map.title(context.title)}</figcaption>
          <Picture pieces={pieces} />
          <p role="status">{text.map.words(sumOf(pieces))}</p>
          {heaviest.length > 0 && <p>{text.map.heaviest(heaviest)}</p>}
          <p class="status">{text.map.note}</p>
        </figure>
        <TextField key={context.id} id={`${name}-${context.id}-standpunt`} label={text.stand} help={text.standHelp} value={state.stands[context.id] ?? ''} onText={(words) => update((now) => stand(now, context.id, words))} />
        <Compare exercise={exercise} state={state} />
        {sheet.length > 0 && (
          <Keep paperOnly file={text.fileName(dayStamp(Date.now()))} content={() => sheetAsText(exercise.title, sheet)}>
            <SheetView sheet={sheet} />
          </Keep>
        )}
        <Announcer message={said} />
        {current && <Again onAgain={again} earlier={past.length} />}
        <OtherTab revisions={conflicts} handle={handle} />
        <SaveStatus status={status} />
      </div>
    </div>
  );
}
