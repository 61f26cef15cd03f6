import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { spiderWeb as text } from '../../text/spiderWeb.ts';

type Parts = typeof import('./later.ts');

/** A panel that is loaded when it is opened: team and files are not for everyone. */
export function Later({ children }: { children: (parts: Parts) => ComponentChildren }) {
  const [parts, set] = useState<Parts | 'failed'>();
  useEffect(() => void import('./later.ts').then(set, () => set('failed')), []);
  if (parts === 'failed') return <p role="alert">{text.loadFailed}</p>;
  return <div aria-busy={!parts}>{parts && children(parts)}</div>;
}
