import { argumentMap as text } from '../../text/argumentMap.ts';
import { type Links, ReadOn } from '../kit/index.ts';
import type { Argument, Piece, Side, Weight } from './model.ts';

interface Props {
  side: Side;
  pieces: readonly Piece[];
  ours: ReadonlyMap<string, Argument>;
  links: Links;
  /** unique in the page and for the context on screen */
  name: string;
  onWeigh: (id: string, weight: Weight) => void;
  onRemove: (piece: Piece) => void;
}

/** The arguments of one side, each to be weighed. */
export function Column({ side, pieces, ours, links, name, onWeigh, onRemove }: Props) {
  return (
    <section class={`argmap-column argmap-${side}`} aria-labelledby={`${name}-${side}`}>
      <h4 id={`${name}-${side}`}>{text.side[side]}</h4>
      <ul role="list">
        {pieces.map((piece) => {
          const argument = ours.get(piece.id);
          return (
            <li key={piece.id}>
              <p class="argmap-title">
                <span class="argmap-label">{piece.label}</span> {piece.title} {piece.own && <span class="status">({text.own.mark})</span>}
              </p>
              {argument && <p>{argument.text}</p>}
              {argument && (
                <details>
                  <summary>{text.replies}</summary>
                  <ul>
                    {argument.replies.map((reply) => (
                      <li key={reply}>{reply}</li>
                    ))}
                  </ul>
                  <ReadOn readOn={argument.readOn} links={links} />
                </details>
              )}
              <fieldset class="argmap-weights">
                <legend class="visually-hidden">{text.weight(piece.title)}</legend>
                {text.weights.map((words, weight) => (
                  <label class="choice" key={words}>
                    <input type="radio" name={`${name}-${piece.id}`} checked={piece.weight === weight} onChange={() => onWeigh(piece.id, weight as Weight)} />
                    <span>{words}</span>
                  </label>
                ))}
              </fieldset>
              {piece.own && (
                <button type="button" class="quiet" onClick={() => onRemove(piece)}>
                  {text.own.remove(piece.title)}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
