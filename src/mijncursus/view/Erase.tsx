import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { leaveGroup } from '../../casus/group-session.ts';
import { eraseWords } from '../../text/mijnCursus.ts';
import { isConfirmed } from '../confirm.ts';
import { look } from '../live.ts';
import { loadBackup } from '../save.ts';
import { SaveButton } from './SaveButton.tsx';

/** Erases everything, after a typed confirmation; a backup is offered first. */
export function Erase() {
  // Undefined until the page runs, so that what was typed before that is taken over and not wiped.
  const [typed, setTyped] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<{ text: string; failed?: boolean; over?: boolean }>();
  const outcome = useRef<HTMLParagraphElement>(null);
  const sure = isConfirmed(typed ?? '', eraseWords.phrase);
  useLayoutEffect(() => setTyped(field.current?.value ?? ''), []);
  useLayoutEffect(() => {
    if (said?.over) outcome.current?.focus();
  }, [said]);
  const erase = async () => {
    if (!sure) return setSaid({ text: eraseWords.notYet });
    const done = await loadBackup()
      .then(({ eraseAll }) => eraseAll())
      .catch(() => false);
    setSaid(done ? { text: eraseWords.done, over: true } : { text: eraseWords.failed, failed: true, over: true });
    if (!done) return;
    leaveGroup();
    setTyped('');
    await look();
  };
  return (
    <>
      <p>{eraseWords.intro}</p>
      <div class="my-steps">
        <SaveButton label={eraseWords.backupFirst} secondary />
      </div>
      <form
        class="my-erase"
        onSubmit={(event) => {
          event.preventDefault();
          void erase();
        }}
      >
        <label for="wis-bevestiging">{eraseWords.label}</label>
        <input
          id="wis-bevestiging"
          ref={field}
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={typed}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setSaid(undefined);
          }}
        />
        <button type="submit" aria-disabled={!sure} aria-describedby="wis-uitkomst">
          {eraseWords.button}
        </button>
        <p id="wis-uitkomst" class="status" role="status" tabIndex={-1} ref={outcome} data-state={said?.failed ? 'failed' : undefined}>
          {said?.text}
        </p>
      </form>
    </>
  );
}
