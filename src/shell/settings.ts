import { persistentAtom } from '@nanostores/persistent';

/**
 * How the course looks on this device. Stored under the keys that boot.js reads before the first paint.
 * "auto" means: the course's default.
 */
export const preferences = {
  theme: persistentAtom<string>('samen-sterk:theme', 'auto'),
  size: persistentAtom<string>('samen-sterk:size', 'auto'),
  spacing: persistentAtom<string>('samen-sterk:spacing', 'auto'),
  font: persistentAtom<string>('samen-sterk:font', 'auto'),
};

type Preference = keyof typeof preferences;

/** Connects the settings form with the stored preferences and shows them on the page. */
export function bindSettings(document: Document): void {
  const form = document.querySelector<HTMLElement>('[data-settings]');
  for (const name of Object.keys(preferences) as Preference[]) {
    preferences[name].subscribe((value) => {
      if (value === 'auto') delete document.documentElement.dataset[name];
      else document.documentElement.dataset[name] = value;
      const choice = form?.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
      if (choice) choice.checked = true;
    });
  }
  form?.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !(target.name in preferences)) return;
    try {
      preferences[target.name as Preference].set(target.value);
    } catch {
      // A full or blocked storage must not keep the reader from changing the look of this page.
      if (target.value === 'auto') delete document.documentElement.dataset[target.name];
      else document.documentElement.dataset[target.name] = target.value;
    }
  });
}
