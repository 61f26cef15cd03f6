import { needsBuilder as text } from '../../text/needsBuilder.ts';
import { LineField, TextField } from '../kit/index.ts';
import { Agreement } from './Agreement.tsx';
import { Compare } from './Compare.tsx';
import { Example } from './Example.tsx';
import { Judged } from './Judged.tsx';
import { type Exercise, exampleFor, finished, isTry, labelOf, looksFull, type Pupil as Data, type State, type Work, workOn } from './model.ts';
import type { CaseLinks } from './NeedsBuilder.tsx';
import { Sentences } from './Sentences.tsx';

interface Props {
  exercise: Exercise;
  state: State;
  pupil: Data;
  cases: CaseLinks;
  /** what of the work changes, from the newest work */
  onChange: (of: (work: Work) => Partial<Work>) => void;
  /** goes to another pupil */
  onGo: (id: string) => void;
}

/** One pupil: who it is, the steps, the sentences of both sides, and one agreement. */
export function Pupil({ exercise, state, pupil, cases, onChange, onGo }: Props) {
  const work = workOn(state, pupil.id);
  const label = labelOf(exercise, pupil);
  const ours = exampleFor(exercise, pupil);
  const link = pupil.start?.case && cases[pupil.start.case];
  const prefix = `hulpzin-${pupil.id}`;
  const number = exercise.steps.length;
  const side = (of: 'needs' | 'support') => ({
    prefix: `${prefix}-${of === 'needs' ? 'leerling' : 'leraar'}`,
    lead: exercise[`${of}Lead`],
    help: exercise[`${of}Help`],
    onChange,
  });
  const list = (of: 'needs' | 'support') => (
    <ul>
      {ours?.[of].map(({ stem, text: rest }, at) => (
        <li key={at}>{`${exercise[of].find(({ id }) => id === stem)!.text} ${rest}`}</li>
      ))}
    </ul>
  );
  return (
    <>
      {label && (
        <div class="needs-label">
          <p>
            <strong>{text.core}.</strong> {label.core}
          </p>
          <details>
            <summary>{text.traits}</summary>
            <ul>
              {label.traits.map((trait) => (
                <li key={trait}>{trait}</li>
              ))}
            </ul>
          </details>
        </div>
      )}
      {pupil.start ? (
        <div class="needs-story">
          {pupil.start.story.map((paragraph, at) => (
            <p key={at}>{paragraph}</p>
          ))}
          <p class="status">{link ? <a href={link.href}>{text.fromCase(link.name)}</a> : text.madeUp}</p>
        </div>
      ) : (
        <>
          <LineField id={`${prefix}-naam`} label={text.name} help={exercise.privacy} value={work.name} max={20} onText={(name) => onChange(() => ({ name }))} />
          <p class="needs-nudge" role="status">
            {looksFull(work.name) && text.fullName}
          </p>
        </>
      )}
      {exercise.steps.map((step, at) => {
        const value = work.texts[step.id] ?? '';
        return (
          <section class="needs-step" key={step.id} data-done={value.trim() !== '' || undefined}>
            <h5>{text.step(at + 1, step.title)}</h5>
            <Judged text={value} groups={step.facts ? exercise.judgements : []}>
              <TextField id={`${prefix}-${step.id}`} label={step.prompt} {...(step.help ? { help: step.help } : {})} value={value} onText={(words) => onChange(({ texts }) => ({ texts: { ...texts, [step.id]: words } }))} />
            </Judged>
            <Example id={`${prefix}-${step.id}-voorbeeld`} name={ours?.name} may={isTry(value)} why={text.tryFirst}>
              <p>{ours?.steps[step.id]}</p>
            </Example>
          </section>
        );
      })}
      {(['needs', 'support'] as const).map((of, at) => {
        const count = finished(exercise, work, of).length;
        return (
          <section class="needs-step" key={of} data-done={count > 0 || undefined}>
            <h5>{text.step(number + at + 1, exercise[`${of}Title`])}</h5>
            <Sentences exercise={exercise} work={work} side={of} {...side(of)} />
            <Example id={`${prefix}-${of}-voorbeeld`} name={ours?.name} may={count > 0} why={text.tryNeed}>
              {list(of)}
            </Example>
          </section>
        );
      })}
      <section class="needs-step" data-done={work.what.trim() !== '' || undefined}>
        <h5>{text.step(number + 3, text.agreement)}</h5>
        <Agreement exercise={exercise} work={work} prefix={prefix} onChange={onChange} />
        <Example id={`${prefix}-afspraak-voorbeeld`} name={ours?.name} may={isTry(work.what)} why={text.tryFirst}>
          <p>{ours?.agreement}</p>
        </Example>
      </section>
      <Compare exercise={exercise} state={state} pupil={pupil} onGo={onGo} />
    </>
  );
}
