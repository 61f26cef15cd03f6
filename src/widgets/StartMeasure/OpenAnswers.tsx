import { kit } from '../../text/kit.ts';
import { startMeasure as text } from '../../text/startMeasure.ts';
import type { Measure, State } from './model.ts';
import type { Past } from './Overview.tsx';

/** What was written at the open questions, then and now beside each other. */
export function OpenAnswers({ measure, state, past }: { measure: Measure; state: State; past: Past }) {
  const asked = measure.open.map(({ id, prompt }) => ({
    id,
    prompt,
    texts: [...past.map((one) => [kit.day(one.started), one.state.open[id]?.trim()] as const), [text.now, state.open[id]?.trim()] as const].filter(([, written]) => written),
  }));
  if (asked.every(({ texts }) => texts.length === 0)) return null;
  return (
    <>
      <h5>{text.openTitle}</h5>
      {asked.map(({ id, prompt, texts }) => (
        <div class="startmeasure-answer" key={id}>
          <p class="startmeasure-name">{prompt}</p>
          {texts.length === 0 && <p class="status">{text.noText}</p>}
          <div class="startmeasure-texts">
            {texts.map(([when, written], at) => (
              <div key={at}>
                <p class="status">{when}</p>
                <p class="startmeasure-written">{written}</p>
              </div>
            ))}
          </div>
        </div>
      ))}
    </>
  );
}
