import { useEffect, useState } from 'preact/hooks';
import { backupWords } from '../../text/backup.ts';
import { clearsSites, isPersisted } from '../device.ts';

/** How work can disappear from a device, and whether this browser promised that it will not. */
export function Risks() {
  const [persisted, setPersisted] = useState(false);
  const [apple, setApple] = useState(false);
  useEffect(() => {
    setApple(clearsSites());
    void isPersisted().then(setPersisted);
  }, []);
  return (
    <>
      {apple && !persisted && <p class="my-notice">{backupWords.appleNotice}</p>}
      <details>
        <summary>{backupWords.riskTitle}</summary>
        {persisted && <p>{backupWords.persisted}</p>}
        <ul>
          {backupWords.risks.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
