import { useState } from 'preact/hooks';
import { questionFan as text } from '../../text/questionFan.ts';
import { bladesOf, type Exercise, FAN } from './model.ts';

/** How far an open blade moves out, in units of the drawing. */
const OUT = 26;

/** The kinds of question as a fan: the drawing follows the buttons, and a blade can be pressed too. */
export function Fan({ exercise: { questions, id } }: { exercise: Exercise }) {
  const [at, open] = useState(0);
  const question = questions[at]!;
  const panel = `${id.replaceAll('/', '-')}-blad`;
  return (
    <section class="fan-fan">
      <h4>{text.fan}</h4>
      <p class="status">{text.fanHelp}</p>
      <svg viewBox={`0 0 ${FAN.width} ${FAN.height}`} aria-hidden="true" focusable="false">
        {bladesOf(questions.length).map((blade, index) => {
          const shown = index === at;
          return (
            <g key={questions[index]!.id} class="fan-blade" data-open={shown || undefined} transform={shown ? `translate(${blade.outX * OUT} ${blade.outY * OUT})` : 'translate(0 0)'} onClick={() => open(index)}>
              <path d={blade.path} />
              <text transform={`translate(${blade.x} ${blade.y}) rotate(${blade.turn})`} text-anchor="middle" dominant-baseline="central">
                {questions[index]!.short}
              </text>
            </g>
          );
        })}
        <circle cx={FAN.x} cy={FAN.y} r="9" class="fan-pin" />
      </svg>
      <div class="fan-names no-print" role="group" aria-label={text.names}>
        {questions.map(({ id: one, name }, index) => (
          <button type="button" class="secondary" key={one} aria-pressed={index === at} aria-controls={panel} onClick={() => open(index)}>
            {name}
          </button>
        ))}
      </div>
      <div class="fan-open" id={panel} role="status">
        <h5>{question.name}</h5>
        <p>
          <strong>{text.aim}.</strong> {question.aim}
        </p>
        <p>
          <strong>{text.examples}:</strong>
        </p>
        <ul>
          {question.examples.map((example) => (
            <li key={example}>“{example}”</li>
          ))}
        </ul>
        <p>
          <strong>{text.pitfall}.</strong> {question.pitfall}
        </p>
      </div>
    </section>
  );
}
