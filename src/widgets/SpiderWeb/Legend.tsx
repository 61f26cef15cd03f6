import { spiderWeb as text } from '../../text/spiderWeb.ts';
import { type Layer, hasRanges } from './layers.ts';
import { Sample } from './Web.tsx';

interface Props {
  layers: readonly Layer[];
  isShown: (layer: Layer) => boolean;
  onToggle: (layer: Layer) => void;
}

/** What each line means; each can be put aside. */
export function Legend({ layers, isShown, onToggle }: Props) {
  return (
    <fieldset class="spiderweb-legend">
      <legend class="visually-hidden">{text.legend}</legend>
      {[...layers].reverse().map((layer) => (
        <label key={layer.id}>
          <input type="checkbox" checked={isShown(layer)} onChange={() => onToggle(layer)} />
          <Sample layer={layer} />
          <span>{layer.kind === 'earlier' ? text.earlier(layer.name) : layer.name}</span>
        </label>
      ))}
      {hasRanges(layers) && <p class="status">{text.range.join(' ')}</p>}
    </fieldset>
  );
}
