import { domainPointer as text } from '../../text/domainPointer.ts';
import { fitting, type Signal } from './model.ts';

/** All signals with their answers, for who has no script. */
export function DomainPointerOnPaper({ exercise: { signals } }: { exercise: { signals: readonly Signal[] } }) {
  return (
    <ol class="on-paper no-js">
      {signals.map((signal) => (
        <li key={signal.id}>
          <p>{signal.situation}</p>
          <details>
            <summary>{text.answer}</summary>
            <ul class="pointer-marks">
              {(['ja', 'ook', 'nee'] as const).flatMap((fits) =>
                fitting(signal, fits).map((domain) => (
                  <li key={domain}>
                    <strong>{text.names[domain]}</strong> ({{ ja: text.front, ook: text.alsoShort, nee: text.mark.left.toLowerCase() }[fits]}): {signal.domains[domain].why}
                  </li>
                )),
              )}
            </ul>
            <p>
              <strong>{text.together}</strong>: {signal.together}
            </p>
          </details>
        </li>
      ))}
    </ol>
  );
}
