import { to } from '../course/paths.ts'; // not the door: that reads content, which only the build can
import { listAnswers } from '../learner/answers/index.ts';
import { listNotes } from '../learner/notes/index.ts';
import { ownIn, type OwnFound, type OwnText } from './own-model.ts';

type Course = {
  cases: Record<string, { title: string; path: string; questions: { id: string; title: string }[] }>;
  lessons: Record<string, { title: string; path: string; sections: Record<string, string> }>;
};

let course: Promise<Course | undefined> | undefined;
const fetchCourse = (): Promise<Course | undefined> =>
  fetch(to('/mijn-cursus/overzicht.json'))
    .then((response) => (response.ok ? (response.json() as Promise<Course>) : undefined))
    .catch(() => undefined);

const at = <T>(record: Record<string, T> | undefined, key: string): T | undefined => (record && Object.hasOwn(record, key) ? record[key] : undefined);

/** Everything the student wrote or marked, with where it stands. */
async function ownTexts(): Promise<OwnText[]> {
  const [answers, notes] = await Promise.all([listAnswers(), listNotes()]);
  if (answers.length + notes.length === 0) return [];
  course ??= fetchCourse();
  const known = await course;
  if (!known) course = undefined;
  const home = to('/mijn-cursus/');
  return [
    ...answers.map(({ id, view, prompt }): OwnText => {
      const own = at(known?.cases, id.split('/')[0]!);
      const question = own?.questions.find((one) => one.id === id);
      const number = /\d+$/.exec(id)?.[0] ?? '';
      return {
        kind: 'answer',
        id,
        place: own?.title ?? '',
        title: question?.title ?? prompt?.title ?? id,
        href: own && question ? `${own.path}#vraag-${number}` : home,
        texts: [view.first?.text ?? view.draft, view.rework],
      };
    }),
    ...notes.map(({ id, lesson, section, text, quote, others }): OwnText => {
      const own = at(known?.lessons, lesson);
      const title = at(own?.sections, section);
      return {
        kind: quote ? 'mark' : 'note',
        id,
        place: own?.title ?? '',
        title: title ?? own?.title ?? '',
        href: own ? `${own.path}${title ? `#${section}` : ''}` : home,
        texts: [text, quote?.exact ?? '', ...others],
      };
    }),
  ];
}

/** What the student wrote about something. Looks on this device only; nothing of it leaves. */
export const findOwn = async (query: string): Promise<OwnFound[]> => ownIn(await ownTexts(), query);
