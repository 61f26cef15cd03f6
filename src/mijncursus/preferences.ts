import type { SettingsAdapter } from '../learner/backup/types.ts';
import { preferences } from '../shell/settings.ts';
import { settings } from '../text/shell.ts';

type Name = keyof typeof preferences;

const values = ({ label: _, ...rest }: Record<string, string>): readonly string[] => Object.keys(rest);
/** What each setting may be; anything else in a backup is passed over. */
const allowed: Record<Name, readonly string[]> = {
  theme: values(settings.theme),
  size: values(settings.size),
  spacing: values(settings.spacing),
  font: values(settings.font),
  withoutWriting: ['no', 'yes'],
};

/** The settings as they go along in a backup. */
export const settingsAdapter: SettingsAdapter = {
  read: () => Object.fromEntries((Object.keys(preferences) as Name[]).map((name) => [name, preferences[name].get()])),
  write(stored) {
    for (const name of Object.keys(preferences) as Name[]) {
      const value = Object.hasOwn(stored, name) ? stored[name] : undefined;
      if (value === undefined || !allowed[name].includes(value)) continue;
      try {
        preferences[name].set(value);
      } catch {
        // a full storage keeps the setting it has
      }
    }
  },
};
