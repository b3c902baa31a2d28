export const THEMES = ['default', 'dark', 'contrast'] as const;
export type ThemeName = (typeof THEMES)[number];

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What this browser remembers between visits. */
export interface Preferences {
  readonly theme: ThemeName;
  readonly language: Language;
  /** Object id or upn; absent until somebody is chosen. */
  readonly person?: string;
}

const START: Preferences = { theme: 'default', language: 'nl' };

/** Remembered choices, overruled by `?theme=&lang=&person=` in the address. */
export function readPreferences(stored: string | null, query: string): Preferences {
  const asked = new URLSearchParams(query);
  const kept = storedFields(stored);
  const person = asked.get('person') ?? kept.person;
  return {
    theme: oneOf(THEMES, asked.get('theme') ?? kept.theme) ?? START.theme,
    language: oneOf(LANGUAGES, asked.get('lang') ?? kept.language) ?? START.language,
    ...(typeof person === 'string' && person !== '' ? { person } : {}),
  };
}

function storedFields(stored: string | null): { readonly [K in keyof Preferences]?: unknown } {
  try {
    const fields: unknown = JSON.parse(stored ?? '{}');
    return typeof fields === 'object' && fields !== null ? fields : {};
  } catch {
    // Somebody else's storage under our key: start afresh.
    return {};
  }
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((choice) => choice === value);
}
