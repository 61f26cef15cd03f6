import { persistentAtom } from '@nanostores/persistent';

/**
 * How the course looks on this device. Stored under the keys that boot.js reads before the first paint.
 * "auto" means: the course's default.
 */
const looks = {
  theme: persistentAtom<string>('samen-sterk:theme', 'auto'),
  size: persistentAtom<string>('samen-sterk:size', 'auto'),
  spacing: persistentAtom<string>('samen-sterk:spacing', 'auto'),
  font: persistentAtom<string>('samen-sterk:font', 'auto'),
};
type Look = keyof typeof looks;

/** Everything a reader can choose. */
export const preferences = {
  ...looks,
  /** "yes": a model answer can be opened without an own answer (for lecturers) */
  withoutWriting: persistentAtom<string>('samen-sterk:answers-without-writing', 'no'),
};

/** Connects the settings forms of a page with the stored preferences and shows them on the page. */
export function bindSettings(document: Document): void {
  const forms = [...document.querySelectorAll<HTMLElement>('[data-settings]')];
  const show = (name: Look, value: string) => {
    if (value === 'auto') delete document.documentElement.dataset[name];
    else document.documentElement.dataset[name] = value;
    for (const form of forms) {
      const choice = form.querySelector<HTMLInputElement>(`input[data-look="${name}"][value="${value}"]`);
      if (choice) choice.checked = true;
    }
  };
  for (const name of Object.keys(looks) as Look[]) looks[name].subscribe((value) => show(name, value));
  for (const form of forms) {
    form.addEventListener('change', ({ target }) => {
      const name = target instanceof HTMLInputElement ? target.dataset.look : undefined;
      if (!name || !(name in looks)) return;
      const { value } = target as HTMLInputElement;
      try {
        looks[name as Look].set(value);
      } catch {
        // A full or blocked storage must not keep the reader from changing the look of this page.
        show(name as Look, value);
      }
    });
  }
}
