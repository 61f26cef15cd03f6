import { domainPointer as text } from '../../text/domainPointer.ts';
import { type Domain, domains, fitting, type Signal } from './model.ts';

/** Places of the circles and of their words, in the order of the domains. */
const circles = [
  { cx: 145, cy: 115, x: 82, y: 86 },
  { cx: 275, cy: 115, x: 338, y: 86 },
  { cx: 145, cy: 250, x: 82, y: 236 },
  { cx: 275, cy: 250, x: 338, y: 236 },
];
const names = (ids: readonly Domain[]) => ids.map((id) => text.names[id]);

/** Four overlapping circles in which the domains that a signal touches light up. */
export function Circles({ signal }: { signal: Signal }) {
  const label = text.drawing(names(fitting(signal, 'ja')), names(fitting(signal, 'ook')));
  return (
    <svg class="drawing pointer-circles" viewBox="0 0 420 366" role="img" aria-label={label}>
      {domains.map((domain, index) => (
        <ellipse key={domain} cx={circles[index]!.cx} cy={circles[index]!.cy} rx="130" ry="110" data-fits={signal.domains[domain].fits} />
      ))}
      {domains.map((domain, index) => {
        const { x, y } = circles[index]!;
        const fits = signal.domains[domain].fits;
        return (
          <text key={domain} text-anchor="middle" data-fits={fits}>
            {text.lines[domain].map((line, row) => (
              <tspan key={line} x={x} y={y + row * 21}>
                {line}
              </tspan>
            ))}
            {fits !== 'nee' && (
              <tspan class="pointer-fits" x={x} y={y + text.lines[domain].length * 21}>
                {fits === 'ja' ? text.front : text.alsoShort}
              </tspan>
            )}
          </text>
        );
      })}
    </svg>
  );
}
