import { useRef, useState } from 'preact/hooks';
import { argumentMap } from '../../text/argumentMap.ts';
import type { Side } from './model.ts';

const text = argumentMap.own;

interface Props {
  name: string;
  onAdd: (side: Side, words: string) => void;
}

/** An argument of the student's own. */
export function AddOwn({ name, onAdd }: Props) {
  const [side, setSide] = useState<Side>('voor');
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const words = field.current?.value.trim() ?? '';
    if (words === '') {
      setSaid(text.empty);
      field.current?.focus();
      return;
    }
    onAdd(side, words);
    field.current!.value = '';
    setSaid('');
  };
  return (
    <form class="argmap-own no-print" onSubmit={submit}>
      <h4>{text.title}</h4>
      <fieldset class="argmap-weights">
        <legend>{text.side}</legend>
        {(['voor', 'tegen'] as const).map((one) => (
          <label class="choice" key={one}>
            <input type="radio" name={`${name}-kant`} checked={side === one} onChange={() => setSide(one)} />
            <span>{argumentMap.side[one]}</span>
          </label>
        ))}
      </fieldset>
      <label for={`${name}-eigen`}>{text.text}</label>
      <input id={`${name}-eigen`} type="text" autocomplete="off" maxLength={160} ref={field} />
      <p class="actions">
        <button type="submit" class="secondary">
          {text.add}
        </button>
        <span class="status" role="status">
          {said}
        </span>
      </p>
    </form>
  );
}
