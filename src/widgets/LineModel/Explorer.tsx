import { useState } from 'preact/hooks';
import { lineModel as text } from '../../text/lineModel.ts';
import { Announcer } from '../kit/index.ts';
import type { Line } from './model.ts';
import { Net } from './Net.tsx';

/** Who stands on a line, what marks it, and examples by group. */
export function About({ line }: { line: Line }) {
  return (
    <>
      <p class="linemodel-who">{line.who}</p>
      <p>{line.about}</p>
      <dl class="linemodel-examples">
        {line.examples.map(({ group, items }) => (
          <div key={group}>
            <dt>{group}</dt>
            <dd>{items.join(', ')}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

interface Props {
  lines: readonly Line[];
  onPlace: () => void;
}

/** Every line is a button on its arc; what is on it is read below. */
export function Explorer({ lines, onPlace }: Props) {
  const [chosen, choose] = useState(lines[0]!.id);
  const [message, announce] = useState('');
  const line = lines.find(({ id }) => id === chosen) ?? lines[0]!;
  const show = (id: string) => {
    const next = lines.find((one) => one.id === id);
    if (!next) return;
    choose(id);
    announce(`${next.name}. ${next.who} ${next.about}`);
  };
  return (
    <div role="group" aria-label={text.lines}>
      <Net
        lines={lines}
        chosen={chosen}
        label={text.drawing}
        onPick={show}
        spot={({ id, name }) => (
          <button type="button" class="quiet" aria-pressed={id === chosen} onClick={() => show(id)}>
            {name}
          </button>
        )}
      />
      <div class="linemodel-panel">
        <h4>{line.name}</h4>
        <About line={line} />
      </div>
      <Announcer message={message} />
      <p class="actions">
        <button type="button" onClick={onPlace}>
          {text.toPlace}
        </button>
      </p>
    </div>
  );
}
