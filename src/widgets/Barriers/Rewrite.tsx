import { useMemo } from 'preact/hooks';
import { barriers as text } from '../../text/barriers.ts';
import { TextField } from '../kit/index.ts';
import { Figures } from './Figures.tsx';
import { LONG_SENTENCE, LONG_WORD, longSentences, longWords, readingOf } from './language/index.ts';
import { type Letter, type LetterWork, textOf, wordsLeft } from './model.ts';

/** How each work cited is written, and where its reference stands. */
export type Sources = readonly { href: string; text: string }[];

interface Props {
  letter: Letter;
  work: LetterWork;
  sources: Sources;
  prefix: string;
  onText: (own: string) => void;
  onExample: () => void;
}

/** The letter in one's own words, how it reads, and an example beside it. */
export function Rewrite({ letter, work, sources, prefix, onText, onExample }: Props) {
  const original = textOf(letter);
  const [before, sample] = useMemo(() => [readingOf(original), readingOf(letter.example)], [letter]);
  const after = useMemo(() => readingOf(work.own), [work.own]);
  const left = wordsLeft(work);
  const [sentences, words] = useMemo(() => [longSentences(work.own), longWords(work.own)], [work.own]);
  return (
    <>
      <TextField id={`${prefix}-eigen`} label={text.yours} help={text.rewriteHelp} value={work.own} onText={onText} />
      {work.own.trim() === '' ? (
        <p class="actions no-print">
          <button type="button" class="secondary" onClick={() => onText(original)}>
            {text.start}
          </button>
        </p>
      ) : (
        <div class="barriers-long no-print">
          <div>
            <p class="barriers-label">{text.longSentences(LONG_SENTENCE)}</p>
            {sentences.length === 0 ? <p>{text.none}</p> : <ul>{sentences.map((one, at) => <li key={at}>{text.sentence(one.sentence, one.words)}</li>)}</ul>}
          </div>
          <div>
            <p class="barriers-label">{text.longWords(LONG_WORD)}</p>
            <p>{words.length === 0 ? text.none : words.join(', ')}</p>
          </div>
          <p class="status">{text.longNote}</p>
        </div>
      )}
      <h5>{text.figures}</h5>
      <Figures
        texts={[
          { name: text.original, reading: before },
          ...(after.words > 0 ? [{ name: text.own, reading: after, own: true }] : []),
          ...(work.example ? [{ name: text.example, reading: sample }] : []),
        ]}
      />
      <details class="no-print">
        <summary>{text.about}</summary>
        <p>{text.cannot}</p>
        <p>{text.formula}</p>
        <p>{text.count}</p>
        <p>
          {text.source}: {sources.map((source, at) => [at > 0 && '; ', <a href={source.href}>{source.text}</a>])}.
        </p>
      </details>
      {work.example ? (
        <section class="barriers-example">
          <h5 tabIndex={-1} id={`${prefix}-voorbeeld`}>
            {text.example}
          </h5>
          <div class="barriers-letter">
            {letter.example.split(/\n\s*\n/).map((paragraph, at) => (
              <p key={at}>{paragraph.trim()}</p>
            ))}
          </div>
          <p>
            <strong>{text.exampleNote}.</strong> {letter.exampleNote}
          </p>
          <p>{text.read}</p>
        </section>
      ) : (
        <p class="actions no-print">
          <button type="button" class="secondary" aria-disabled={left > 0} aria-describedby={left > 0 ? `${prefix}-nog` : undefined} onClick={() => left === 0 && onExample()}>
            {text.showExample}
          </button>
          {left > 0 && (
            <span class="status" id={`${prefix}-nog`}>
              {text.exampleLeft(left)}
            </span>
          )}
        </p>
      )}
    </>
  );
}
