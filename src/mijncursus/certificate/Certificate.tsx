import { useMemo, useState } from 'preact/hooks';
import { certificate as text } from '../../text/certificate.ts';
import { myCourse } from '../../text/mijnCursus.ts';
import { useOwnAnswers, useSnapshot } from '../useSnapshot.ts';
import { certificateOf, type Line } from './certificate.ts';
import { CertificatePaper } from './Paper.tsx';

/** What is still missing of one kind; closed once all of it is there. */
function Part({ title, lines, tell }: { title: string; lines: readonly Line[]; tell: (line: Line) => string }) {
  const open = lines.filter(({ met }) => !met);
  return (
    <li>
      {open.length === 0 ? (
        <strong>{title}</strong>
      ) : (
        <details>
          <summary>{title}</summary>
          <ul>
            {open.map((line) => (
              <li key={line.id}>
                <a href={line.href}>{line.title}</a> <span class="my-meta">{tell(line)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

const met = (lines: readonly Line[]) => lines.filter((line) => line.met).length;

/** The page of the certificate: what it asks, what is missing and, once nothing is, the paper to print. */
export function Certificate() {
  const now = useSnapshot();
  const answers = useOwnAnswers(now);
  const [name, setName] = useState('');
  const [asked, setAsked] = useState(false);
  const it = useMemo(() => (now?.course && answers ? certificateOf(now.course, now.done, answers, now.attempts) : undefined), [now, answers]);

  if (!now) return <p class="status">{myCourse.loading}</p>;
  if (!it) return <p role="status">{text.noCourse}</p>;
  const { lessons, cases, tests } = it;
  const nameless = name.trim() === '';
  return (
    <>
      <div class="no-print">
        <p>
          <strong>{text.standing(it.met)}</strong>
        </p>
        <ul class="certificate-parts" role="list">
          <Part title={text.parts.lessons(met(lessons), lessons.length)} lines={lessons} tell={({ done, total }) => text.lesson(done, total)} />
          <Part title={text.parts.cases(met(cases), cases.length)} lines={cases} tell={({ done, total }) => text.case(done, total)} />
          <Part title={text.parts.tests(met(tests), tests.length)} lines={tests} tell={({ id }) => text.test(tests.find((test) => test.id === id)?.best)} />
        </ul>
        {it.met && (
          <div class="portfolio-form">
            <label for="bewijs-naam">{text.name}</label>
            <p class="my-meta" id="bewijs-uitleg">
              {text.nameNote}
            </p>
            <input id="bewijs-naam" type="text" autocomplete="off" spellcheck={false} aria-describedby="bewijs-uitleg" value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
            <p class="actions">
              <button
                type="button"
                aria-disabled={nameless}
                aria-describedby="bewijs-wacht"
                onClick={() => {
                  setAsked(true);
                  if (!nameless) print();
                }}
              >
                {text.print}
              </button>
              <span class="status" id="bewijs-wacht" role="status">
                {asked && nameless ? text.needsName : ''}
              </span>
            </p>
          </div>
        )}
      </div>
      {it.met && <CertificatePaper certificate={it} name={name} />}
    </>
  );
}
