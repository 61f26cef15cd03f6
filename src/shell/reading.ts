/** Follows a reader through a lesson: which sections were read, where they are, and what the contents list shows. */

interface Section {
  slug: string;
  heading: Element;
  /** The last thing in the section: once it has been on screen, the section was read. */
  end: Element;
}

/** The sections of a lesson: its `##` headings, each up to the next one. The list of references is not reading. */
function sectionsOf(prose: Element): Section[] {
  const headings = [...prose.querySelectorAll(':scope > h2[id]')];
  return headings
    .map((heading, index) => ({ slug: heading.id, heading, end: headings[index + 1]?.previousElementSibling ?? prose.lastElementChild! }))
    .filter(({ slug }) => slug !== 'bronnen');
}

const tocLink = (document: Document, slug: string) => document.querySelector(`[data-toc] a[href="#${CSS.escape(slug)}"]`);

function showRead(document: Document, slug: string): void {
  const link = tocLink(document, slug);
  if (!link || link.hasAttribute('data-read')) return;
  link.setAttribute('data-read', '');
  const note = document.createElement('span');
  note.className = 'visually-hidden';
  note.textContent = ' (gelezen)';
  link.append(note);
}

/** Starts following, on pages that hold a lesson. Storage code is loaded when there is something to store or show. */
export function followReading(document: Document): void {
  const article = document.querySelector<HTMLElement>('[data-lesson]');
  const prose = article?.querySelector('.prose');
  const lesson = article?.dataset.lesson;
  if (!prose || !lesson || !('IntersectionObserver' in window)) return;
  const sections = sectionsOf(prose);
  const learner = () => import('../learner/progress/index.ts');

  const read = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      read.unobserve(target);
      const section = sections.find(({ end }) => end === target)!;
      void learner().then(({ recordRead }) => recordRead(lesson, section.slug));
      showRead(document, section.slug);
    }
  });
  let current = '';
  const place = new IntersectionObserver(
    () => {
      const here = sections.filter(({ heading }) => heading.getBoundingClientRect().top < innerHeight / 2).at(-1);
      if (!here || here.slug === current) return;
      const { slug } = here;
      current = slug;
      void learner().then(({ recordPlace }) => recordPlace(lesson, slug));
      for (const section of sections) {
        const link = tocLink(document, section.slug);
        if (section.slug === slug) link?.setAttribute('aria-current', 'location');
        else link?.removeAttribute('aria-current');
      }
    },
    // You are in the last section whose heading has passed the middle of the screen; headings cross that line both ways.
    { rootMargin: '100000px 0px -50% 0px' },
  );
  for (const { heading, end } of sections) {
    read.observe(end);
    place.observe(heading);
  }
  void learner().then(async ({ readDone, recordPlace }) => {
    const { read: done } = await readDone();
    for (const { slug } of sections) if (done[`${lesson}#${slug}`]) showRead(document, slug);
    await recordPlace(lesson);
  });
}
