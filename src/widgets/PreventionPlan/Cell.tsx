import { type Ref } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { preventionPlan as text } from '../../text/preventionPlan.ts';
import { LineField } from '../kit/index.ts';
import { ActionCard } from './ActionCard.tsx';
import { actionsIn, type Domain, edit, type Exercise, type Level, nextKey, type Placed, put, remove, type State } from './model.ts';

interface Props {
  exercise: Exercise;
  state: State;
  level: Level;
  domain: Domain;
  titleRef: Ref<HTMLHeadingElement>;
  onChange: (change: (now: State) => State) => void;
  onSay: (message: string) => void;
}

/** One cell: what stands in it, what one adds in one's own words, and examples. */
export function Cell({ exercise, state, level, domain, titleRef, onChange, onSay }: Props) {
  const [draft, setDraft] = useState('');
  const [gone, setGone] = useState<Placed>();
  /** key of the action that takes the focus once it is there */
  const wanted = useRef('');
  const back = useRef<HTMLButtonElement>(null);
  const prefix = `preventie-${level.id}-${domain.id}`;
  const title = text.cellTitle(level.number, level.name, domain.name);
  const actions = actionsIn(state, level.id, domain.id);
  const examples = exercise.examples.filter((one) => one.level === level.id && one.domain === domain.id && !actions.some((action) => action.text === one.text));
  useLayoutEffect(() => {
    if (!wanted.current) return;
    document.getElementById(`${prefix}-${wanted.current}`)?.focus({ preventScroll: true });
    wanted.current = '';
  });
  useLayoutEffect(() => back.current?.focus(), [gone]);
  const place = (words: string, add: 0 | 1) => {
    wanted.current = nextKey(state);
    setGone(undefined);
    onChange((now) => put(now, nextKey(now), { level: level.id, domain: domain.id, text: words, add, who: '' }));
    onSay(text.placed(words, title));
  };
  const placeOwn = (add: 0 | 1) => {
    if (!draft.trim()) return onSay(text.ownFirst);
    place(draft.trim(), add);
    setDraft('');
  };
  const both = (press: (add: 0 | 1) => void, label?: string, disabled = false) =>
    ([0, 1] as const).map((add) => {
      const how = add ? text.add : text.has;
      return (
        <button type="button" class="secondary" key={add} aria-label={label ? text.take(how, label) : undefined} aria-disabled={disabled || undefined} aria-describedby={disabled ? `${prefix}-mist` : undefined} onClick={() => press(add)}>
          {how}
        </button>
      );
    });
  return (
    <section class="plan-cell">
      <h4 ref={titleRef} tabIndex={-1}>
        {title}
      </h4>
      <p class="status">{level.about}</p>
      {actions.map((action) => (
        <ActionCard
          key={action.key}
          id={`${prefix}-${action.key}`}
          action={action}
          who={`${prefix}-wie`}
          onEdit={(part) => onChange((now) => edit(now, action.key, part))}
          onRemove={() => {
            setGone(action);
            onChange((now) => remove(now, action.key));
          }}
        />
      ))}
      <datalist id={`${prefix}-wie`}>
        {exercise.who.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      {gone && (
        <p class="actions no-print">
          <span class="status">{text.removed(gone.text)}</span>
          <button
            type="button"
            class="secondary"
            ref={back}
            onClick={() => {
              const { key, ...action } = gone;
              wanted.current = key;
              onChange((now) => put(now, key, action));
              setGone(undefined);
            }}
          >
            {text.putBack}
          </button>
        </p>
      )}
      <div class="no-print">
        <LineField id={`${prefix}-eigen`} label={text.own} help={text.ownHelp} value={draft} max={200} onText={setDraft} />
        <p class="actions">
          {both(placeOwn, undefined, !draft.trim())}
          {!draft.trim() && (
            <span class="status" id={`${prefix}-mist`}>
              {text.ownFirst}
            </span>
          )}
        </p>
        {examples.length > 0 && (
          <details class="plan-examples">
            <summary>{text.examples}</summary>
            <p class="status">{text.worksNote}</p>
            <ul>
              {examples.map((one) => (
                <li key={one.id}>
                  <p>
                    {one.text} <span class="status">({text.works[one.works]})</span>
                  </p>
                  <p class="actions">{both((add) => place(one.text, add), one.text)}</p>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </section>
  );
}
