import { reactions as text } from '../../text/reactions.ts';
import { Feedback } from '../kit/index.ts';
import { type Incident, type Stance, STANCES } from './model.ts';

const PARTIES = ['did', 'hurt', 'group'] as const;

/** What a reaction does for who did it, who was hurt and the group. */
export function Effects({ incident, stance }: { incident: Incident; stance: Stance }) {
  return (
    <dl class="reactions-effects">
      {PARTIES.map((party) => (
        <div key={party}>
          <dt>{text.effects[party]}</dt>
          <dd>{incident.reactions[stance][party]}</dd>
        </div>
      ))}
    </dl>
  );
}

interface Props {
  incident: Incident;
  stance: Stance;
  /** unique in the page */
  name: string;
  takesFocus: boolean;
}

/** Where the chosen reaction lies in the window and what it does; the other three behind a fold. */
export function Explanation({ incident, stance, name, takesFocus }: Props) {
  return (
    <>
      <Feedback verdict="neutral" id={`${name}-uitleg`} takesFocus={takesFocus} title={text.chosen(stance)}>
        <p>{text.about(stance)}</p>
        <Effects incident={incident} stance={stance} />
      </Feedback>
      <details class="reactions-others">
        <summary>{text.others}</summary>
        {STANCES.filter((other) => other !== stance).map((other) => (
          <div key={other}>
            <p>
              <strong>{text.stances[other]}</strong> ({text.axes[other]}). {incident.reactions[other].text}
            </p>
            <Effects incident={incident} stance={other} />
          </div>
        ))}
      </details>
    </>
  );
}
