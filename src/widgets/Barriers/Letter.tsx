import type { JSX } from 'preact';
import { barriers as text } from '../../text/barriers.ts';
import { type Barriers, type Compared, type Fragment, type Letter as Data, type LetterWork, kindOf } from './model.ts';

interface Props {
  exercise: Barriers;
  letter: Data;
  work: LetterWork;
  /** what came of comparing; undefined while sentences are marked */
  compared: readonly Compared[] | undefined;
  onToggle: (sentence: Fragment) => void;
  onKind: (sentence: Fragment, kind: string) => void;
  prefix: string;
}

/** A letter as parents get it, in which every sentence is a switch; after comparing it is text with numbers. */
export function Letter({ exercise, letter, work, compared, onToggle, onKind, prefix }: Props) {
  return (
    <div class="barriers-letter">
      {letter.paragraphs.map((sentences, at) => (
        <div key={at}>
          <p>
            {sentences.map((sentence) =>
              compared ? (
                <Read key={sentence.id} sentence={sentence} compared={compared} />
              ) : (
                <Switch key={sentence.id} sentence={sentence} pressed={work.marks[sentence.id] !== undefined} onPress={() => onToggle(sentence)} />
              ),
            )}
          </p>
          {!compared && <Kinds exercise={exercise} sentences={sentences.filter(({ id }) => work.marks[id])} work={work} onKind={onKind} prefix={prefix} />}
        </div>
      ))}
    </div>
  );
}

/** Not the element of that name: its box does not break across lines, and a letter of such boxes is no letter. */
function Switch({ sentence, pressed, onPress }: { sentence: Fragment; pressed: boolean; onPress: () => void }) {
  const onKeyDown = (event: JSX.TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress();
  };
  return (
    <>
      <span class="barriers-sentence" role="button" tabIndex={0} aria-pressed={pressed} onClick={onPress} onKeyDown={onKeyDown}>
        {sentence.text}
      </span>{' '}
    </>
  );
}

function Read({ sentence, compared }: { sentence: Fragment; compared: readonly Compared[] }) {
  const at = compared.findIndex(({ fragment }) => fragment.id === sentence.id);
  if (at < 0) return <>{sentence.text} </>;
  return (
    <>
      <span class="barriers-sentence" data-verdict={compared[at]!.verdict}>
        {sentence.text}
      </span>
      <sup>{at + 1}</sup>{' '}
    </>
  );
}

/** What kind of barrier each marked sentence of a paragraph is. */
function Kinds({ exercise, sentences, work, onKind, prefix }: Pick<Props, 'exercise' | 'work' | 'onKind' | 'prefix'> & { sentences: readonly Fragment[] }) {
  return (
    <>
      {sentences.map((sentence) => (
        <div class="barriers-kind" key={sentence.id}>
          <label for={`${prefix}-${sentence.id}`}>
            {text.kindFor} <span class="barriers-quote">“{sentence.text}”</span>
          </label>
          <select id={`${prefix}-${sentence.id}`} value={kindOf(work, sentence.id) ?? ''} onChange={({ currentTarget }) => currentTarget.value && onKind(sentence, currentTarget.value)}>
            <option value="">{text.choose}</option>
            {exercise.kinds.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      ))}
    </>
  );
}
