/**
 * Addresses of the course's pages. All of them pass through `to`, so that the course works below any base path.
 */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Puts the base path before an absolute path such as `/casussen/bas/`. */
export const to = (path: string): string => `${base}${path}`;

export const paths = {
  home: () => to('/'),
  chapter: (chapter: string) => to(`/${chapter}/`),
  /** The test of one chapter, or of the whole course. */
  test: (chapter?: string) => to(chapter ? `/${chapter}/toets/` : '/toets/'),
  cases: () => to('/casussen/'),
  case: (slug: string) => to(`/casussen/${slug}/`),
  /** Address of a model answer; only asked for once the answer has unlocked. */
  modelAnswer: (slug: string, number: string | number) => to(`/casussen/${slug}/antwoord/${number}/`),
  /** The projection of a lesson or a case, from its own address. */
  projection: (path: string) => to(`/projectie${path.slice(base.length)}`),
  terms: () => to('/begrippen/'),
  term: (id: string) => to(`/begrippen/${id}/`),
  search: () => to('/zoeken/'),
  myCourse: () => to('/mijn-cursus/'),
  certificate: () => to('/mijn-cursus/bewijs/'),
  guide: (name: 'student' | 'lesgever' | 'auteur') => to(`/handleiding/${name}/`),
  lessonPlans: () => to('/handleiding/lesgever/lesplannen/'),
  references: () => to('/bronnen/'),
  regulation: () => to('/naslag/regelgeving/'),
  about: () => to('/over/'),
};
