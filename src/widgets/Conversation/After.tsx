import type { Ref } from 'preact';
import { conversation as text } from '../../text/conversation.ts';
import { Keep, sheetAsText } from '../kit/index.ts';
import { BranchMap } from './BranchMap.tsx';
import { type FullExercise, type Run, type Scene, type State, type Step, stepsBefore, type Talk, trailOf } from './model.ts';
import { Replay } from './Replay.tsx';
import { sheetOfRun } from './sheet.ts';

interface Props {
  full: FullExercise;
  talk: Talk;
  run: Run;
  scene: Scene;
  state: State;
  headingRef: Ref<HTMLHeadingElement>;
  /** begins a new run with what was said before */
  onOtherWay: (steps: readonly Step[]) => void;
  onTakeBack: () => void;
  onList: () => void;
}

/** After the conversation: how it ended and why, what each sentence did, and the ways not taken. */
export function After({ full, talk, run, scene, state, headingRef, onOtherWay, onTakeBack, onList }: Props) {
  const trail = trailOf(state, talk.id);
  const { ending, lines } = scene;
  const used = new Set(lines.flatMap(({ choice }) => choice?.techniques ?? []));
  const restart = (
    <button type="button" onClick={() => onOtherWay([])}>
      {text.again}
    </button>
  );
  const list = (
    <button type="button" class="secondary" onClick={onList}>
      {text.toList}
    </button>
  );
  return (
    <section class="talk-after" aria-labelledby="talk-after">
      <p class="talk-quality">
        {text.over}: {talk.title}
      </p>
      <h4 id="talk-after" tabIndex={-1} ref={headingRef}>
        {ending?.title}
      </h4>
      {ending && (
        <div class="talk-ending" data-quality={ending.quality}>
          <p>{ending.text}</p>
          <p>
            <strong>{text.qualities[ending.quality]}.</strong> {text.whyHere}: {ending.why}
          </p>
        </div>
      )}
      <p class="actions">
        <button type="button" class="secondary" onClick={onTakeBack}>
          {text.takeBack}
        </button>
        {list}
      </p>
      <BranchMap talk={talk} lines={lines} ending={ending} trail={trail} />
      <Keep file={text.fileName(talk.id, run.at)} content={() => sheetAsText(talk.title, sheetOfRun(talk, run, full.techniques))}>
        <div class="talk-printed">
          <p>
            <strong>{talk.title}</strong>
          </p>
          <p>
            {text.before}: {talk.setting}
          </p>
        </div>
        <Replay talk={talk} run={run} lines={lines} tried={trail.tried} techniques={full.techniques} onOtherWay={(at) => onOtherWay(stepsBefore(lines, at))} />
        {ending && (
          <div class="talk-printed">
            <p>
              <strong>{ending.title}</strong>
            </p>
            <p>
              {ending.text} {text.qualities[ending.quality]}. {text.whyHere}: {ending.why}
            </p>
          </div>
        )}
        <h5>{text.techniques}</h5>
        <dl class="talk-techniques">
          {full.techniques
            .filter(({ id }) => used.has(id))
            .map(({ id, name, helps, about }) => (
              <div key={id}>
                <dt>
                  {name} <span class="talk-tag">{helps ? text.helps : text.hinders}</span>
                </dt>
                <dd>{about}</dd>
              </div>
            ))}
        </dl>
        <h5>{text.discuss}</h5>
        <ul>
          {talk.discuss.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </Keep>
      <p class="actions talk-steps">
        {restart}
        {list}
      </p>
    </section>
  );
}
