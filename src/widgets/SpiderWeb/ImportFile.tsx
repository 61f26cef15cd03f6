import { useState } from 'preact/hooks';
import { spiderWebTeam as text } from '../../text/spiderWebTeam.ts';
import { MOST_BYTES, type Merged, fromFile, merge } from './exchange.ts';
import type { Rater, State } from './model.ts';
import type { Web } from './scores.ts';
import { called } from './view.ts';

interface Props {
  web: Web;
  update: (change: (state: State) => State) => State;
}

/** Brings in the file of a colleague and says what came of it. */
export function ImportFile({ web, update }: Props) {
  const [message, say] = useState<{ text: string; trouble: boolean }>({ text: '', trouble: false });
  const refuse = (why: keyof typeof text.refused) => say({ text: text.refused[why], trouble: true });
  const read = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    // Bytes, not characters: at most four for one. A file far too large is not even read.
    if (file.size > 4 * MOST_BYTES) refuse('size');
    else {
      const content = await file.text().catch(() => undefined);
      const result = content === undefined ? { refusal: 'read' as const } : fromFile(web, content);
      if ('refusal' in result) refuse(result.refusal);
      else {
        let merged: Merged | undefined;
        const state = update((latest) => (merged = merge(latest, result.raters)).state);
        const names = (raters: readonly Rater[]) => raters.map((rater) => called(state, rater));
        const parts = (['added', 'replaced', 'own', 'left'] as const).filter((part) => merged![part].length > 0);
        say({ text: parts.map((part) => text.merged[part](names(merged![part]))).join(' '), trouble: false });
      }
    }
    input.value = '';
  };
  return (
    <>
      <h5>{text.importTitle}</h5>
      <p>{text.importNote}</p>
      <p>
        <label class="button secondary spiderweb-file">
          {text.importFile}
          <input class="visually-hidden" type="file" accept=".json,application/json" onChange={(event) => void read(event.currentTarget)} />
        </label>
      </p>
      <div role="status">{message.text && <p class="feedback" data-verdict={message.trouble ? 'wrong' : 'neutral'}>{message.text}</p>}</div>
    </>
  );
}
