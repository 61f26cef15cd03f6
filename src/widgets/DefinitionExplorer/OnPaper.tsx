import { type Links } from '../kit/index.ts';
import { AllParts } from './Explanation.tsx';
import type { Definition } from './model.ts';

/** All parts explained, for who has no script; the definition itself stands above it. */
export function DefinitionOnPaper({ exercise, links }: { exercise: Definition; links: Links }) {
  return (
    <div class="no-js">
      <AllParts parts={exercise.parts} links={links} />
    </div>
  );
}
