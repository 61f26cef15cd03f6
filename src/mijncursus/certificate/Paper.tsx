import { certificate } from '../../text/certificate.ts';
import { kit } from '../../text/kit.ts';
import type { Certificate } from './certificate.ts';

const text = certificate.paper;

/** The certificate as it is printed, on one page. */
export function CertificatePaper({ certificate: it, name }: { certificate: Certificate; name: string }) {
  return (
    <article class="paper certificate" aria-labelledby="bewijs-titel">
      <p class="certificate-course">{text.course}</p>
      <h2 id="bewijs-titel">{certificate.title}</h2>
      <p class="certificate-name">{text.done(name.trim() || '…')}</p>
      <p>
        {it.from !== undefined && text.period(it.from, it.to!)} {text.made(Date.now())}
      </p>
      <h3>{text.lessons}</h3>
      <ul class="certificate-columns">
        {it.lessons.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
      <h3>{text.cases}</h3>
      <ul class="certificate-columns">
        {it.cases.map(({ id, title, done, total }) => (
          <li key={id}>
            {title} ({certificate.case(done, total)})
          </li>
        ))}
      </ul>
      <h3>{text.tests}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.test}</th>
            <th scope="col">{text.result}</th>
            <th scope="col">{text.date}</th>
          </tr>
        </thead>
        <tbody>
          {it.tests.map(({ id, title, best }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>{best && text.of(best.right, best.total)}</td>
              <td>{best && kit.day(best.at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="certificate-honest">{text.honest}</p>
    </article>
  );
}
