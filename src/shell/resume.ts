/** The home page's memory: where the reader left off, and how far each chapter's thread has filled in. */
export async function showProgress(document: Document): Promise<void> {
  const home = document.querySelector<HTMLElement>('[data-home]');
  if (!home) return;
  const [{ chapterProgress, readDone }, response] = await Promise.all([import('../learner/progress/index.ts'), fetch(home.dataset.outline!)]);
  if (!response.ok) return;
  const { lessons, chapters } = await response.json();
  const done = await readDone();

  const place = done.place && lessons[done.place.lesson];
  const link = document.querySelector<HTMLAnchorElement>('[data-resume]');
  if (place && link) {
    link.href = done.place!.section ? `${place.path}#${done.place!.section}` : place.path;
    link.textContent = `${link.dataset.resume}: ${place.title}`;
    link.hidden = false;
    document.querySelector('[data-start]')?.setAttribute('hidden', '');
  }
  for (const { id, read, practised, cases } of chapterProgress(done, chapters)) {
    const parts = [read, practised, cases].filter((part) => part !== undefined);
    const filled = parts.length > 0 ? parts.reduce((sum, part) => sum + part, 0) / parts.length : 0;
    const number = /\d+/.exec(id)?.[0];
    document.querySelector(`[data-thread="${number}"]`)?.setAttribute('stroke-dasharray', `${filled.toFixed(3)} 1`);
    const card = document.querySelector(`[data-chapter="${id}"] [data-progress]`);
    if (card && filled > 0) card.textContent = `${Math.round(filled * 100)} % gedaan`;
  }
}
