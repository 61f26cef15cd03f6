import type { JSX } from 'preact';
import { spiderWeb as text } from '../../text/spiderWeb.ts';
import { type Side, UNKNOWN } from './scores.ts';

interface Props {
  side: Side;
  /** name of the radio group, unique in the page */
  name: string;
  /** the statement */
  about: string;
  /** five words, for scores 1 to 5 */
  scale: readonly string[];
  value: number | undefined;
  onChange: (score: number) => void;
}

/** Five scores and "weet ik niet": native radio buttons, with digits as a short cut while one has the focus. */
export function ScoreRow({ side, name, about, scale, value, onChange }: Props) {
  const onKeyDown = (event: JSX.TargetedKeyboardEvent<HTMLFieldSetElement>) => {
    if (!/^[0-5]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onChange(Number(event.key));
    event.currentTarget.querySelector<HTMLInputElement>(`[value="${event.key}"]`)?.focus();
  };
  const radio = (score: number, word?: string) => (
    <input type="radio" name={name} value={score} checked={value === score} onChange={() => onChange(score)} aria-label={word && `${score}: ${word}`} />
  );
  return (
    <fieldset class="spiderweb-row" data-side={side} onKeyDown={onKeyDown}>
      <legend class="visually-hidden">
        {text.side[side]}: {about}
      </legend>
      <span class="spiderweb-side" aria-hidden="true">
        {text.side[side]}
        {value ? <em>{scale[value - 1]}</em> : null}
      </span>
      <span class="spiderweb-cells">
        {scale.map((word, index) => (
          <label class="spiderweb-cell" key={word}>
            {radio(index + 1, word)}
            <span>{index + 1}</span>
          </label>
        ))}
      </span>
      <label class="spiderweb-cell is-unknown">
        {radio(UNKNOWN)}
        <span>{text.unknown}</span>
      </label>
    </fieldset>
  );
}
