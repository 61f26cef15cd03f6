import { useRef, useState } from 'preact/hooks';
import { spiderWeb } from '../../text/spiderWeb.ts';
import { spiderWebTeam as text } from '../../text/spiderWebTeam.ts';
import { Differences } from './Differences.tsx';
import { type Rater, type State, MOST_RATERS, addRater, removeRater, renameRater } from './model.ts';
import type { Web } from './scores.ts';
import { called } from './view.ts';
import { ImportFile } from './ImportFile.tsx';

interface Props {
  web: Web;
  names: readonly string[];
  state: State;
  /** applies a change to the newest state and gives what came of it */
  update: (change: (state: State) => State) => State;
  newId: () => string;
  /** a rater of this device goes on to score */
  onScore: (id: string) => void;
}

/** Takes the focus when it appears: the button that was pressed is gone. */
const takeFocus = (element: HTMLButtonElement | null) => element?.focus();

/** Several people, one web: on this device by turns, or from files. */
export function Raters({ web, names, state, update, newId, onScore }: Props) {
  const [asked, ask] = useState<string>();
  /** whose removal was called off just now */
  const kept = useRef<string>();
  const add = useRef<HTMLButtonElement>(null);
  const full = state.raters.length >= MOST_RATERS;
  const own = state.raters.filter(({ file }) => !file).length;
  const row = (rater: Rater, index: number) => {
    const name = called(state, rater);
    return (
      <li key={rater.id}>
        {rater.file ? (
          <span class="spiderweb-name">
            {name} <span class="status">({text.fromFile})</span>
          </span>
        ) : (
          <input
            type="text"
            class="spiderweb-name"
            aria-label={text.raterName(index + 1)}
            placeholder={spiderWeb.rater(index + 1)}
            maxLength={40}
            defaultValue={rater.name}
           
            onChange={(event) => {
              const typed = event.currentTarget.value;
              update((latest) => renameRater(latest, rater.id, typed));
            }}
          />
        )}
        {!rater.file && (
          <button type="button" class="secondary" aria-label={text.letScoreName(name)} onClick={() => onScore(rater.id)}>
            {text.letScore}
          </button>
        )}
        {(rater.file || own > 1) &&
          (asked === rater.id ? (
            <>
              <button
                type="button"
                ref={takeFocus}
                onClick={() => {
                  update((latest) => removeRater(latest, rater.id));
                  add.current?.focus();
                }}
              >
                {text.removeSure(name)}
              </button>
              <button
                type="button"
                class="quiet"
                onClick={() => {
                  kept.current = rater.id;
                  ask(undefined);
                }}
              >
                {text.keepRater}
              </button>
            </>
          ) : (
            <button type="button" class="quiet" ref={kept.current === rater.id ? takeFocus : undefined} aria-label={text.removeName(name)} onClick={() => ask(rater.id)}>
              {text.remove}
            </button>
          ))}
      </li>
    );
  };
  return (
    <>
      <h4>{text.teamTitle}</h4>
      <p>{text.teamIntro}</p>
      <ul class="spiderweb-raters" aria-label={text.raters}>
        {state.raters.map(row)}
      </ul>
      <p>
        <button type="button" class="secondary" ref={add} aria-disabled={full} onClick={() => !full && update((latest) => ({ ...addRater(latest, newId(), ''), active: latest.active }))}>
          {text.addRater}
        </button>{' '}
        {full && <span class="status">{text.full}</span>}
      </p>
      <ImportFile web={web} update={update} />
      <Differences web={web} names={names} state={state} />
    </>
  );
}
