import { careQuiz as text } from '../../text/careQuiz.ts';
import { shortName } from './answers.ts';
import { Piece } from './Band.tsx';
import { Heading } from './Heading.tsx';
import type { Quiz } from './model.ts';

interface Props {
  quiz: Quiz;
  loaded: boolean;
  acted: boolean;
  onStart: () => void;
}

/** Before the first situation: the phases on the band, and what the student can expect. */
export function Start({ quiz, loaded, acted, onStart }: Props) {
  return (
    <div class="carequiz-start">
      <Heading takesFocus={acted}>{text.startTitle}</Heading>
      <ul class="carequiz-columns">
        {quiz.phases.map(({ phase, name, about }) => (
          <li class="carequiz-column" key={phase} data-phase={phase}>
            <Piece phase={phase} />
            <span class="carequiz-spot">
              <strong>{text.phase(phase)}</strong>
            </span>
            <span class="carequiz-name">
              <span>{shortName(name)}</span>
              <span class="carequiz-about">{about}</span>
            </span>
          </li>
        ))}
      </ul>
      <div class="needs-js no-print">
        <p>{text.start(quiz.roundSize, quiz.items.length)}</p>
        <p class="actions">
          <button type="button" aria-disabled={!loaded} onClick={() => loaded && onStart()}>
            {text.begin}
          </button>
          <span class="status">{loaded ? text.keys : text.wait}</span>
        </p>
      </div>
    </div>
  );
}
