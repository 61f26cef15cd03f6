import { lenses as text } from '../../text/lenses.ts';
import { ASPECTS, type View } from './model.ts';

/** What a lens sees, asks, does and overlooks. */
export function Ours({ view }: { view: View }) {
  return (
    <dl class="lenses-ours">
      {ASPECTS.map((aspect) => (
        <div key={aspect} data-aspect={aspect}>
          <dt>{text.aspects[aspect]}</dt>
          <dd>{view[aspect]}</dd>
        </div>
      ))}
    </dl>
  );
}
