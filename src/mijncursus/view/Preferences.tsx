import { useEffect, useState } from 'preact/hooks';
import { preferences } from '../../shell/settings.ts';
import { settingsWords } from '../../text/mijnCursus.ts';

/** The choice of a lecturer to open our answers without writing. */
export function Preferences() {
  const [value, setValue] = useState('no');
  const [kept, setKept] = useState(true);
  useEffect(() => preferences.withoutWriting.subscribe(setValue), []);
  const choose = (checked: boolean) => {
    try {
      preferences.withoutWriting.set(checked ? 'yes' : 'no');
    } catch {
      setValue(checked ? 'yes' : 'no');
      setKept(false);
    }
  };
  return (
    <>
      <p>
        <label class="choice">
          <input type="checkbox" checked={value === 'yes'} aria-describedby="zonder-eigen-antwoord" onChange={({ currentTarget }) => choose(currentTarget.checked)} />
          <span>{settingsWords.withoutWriting}</span>
        </label>
      </p>
      <p class="my-meta" id="zonder-eigen-antwoord">
        {settingsWords.withoutWritingNote}
      </p>
      <p class="status" role="status">
        {!kept && settingsWords.notKept}
      </p>
    </>
  );
}
