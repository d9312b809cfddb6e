import { createInstance, type TFunction } from 'i18next';
import type { Bilingual, Locale } from '../schemas/words.ts';
import en from './en.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

/** Every path to a word in a tree of words, joined by dots: `nav.home`. */
type PathsOf<Words> = {
  [Key in keyof Words & string]: Words[Key] extends string ? Key : `${Key}.${PathsOf<Words[Key]>}`;
}[keyof Words & string];

/** The key of an interface word. Both languages have exactly these. */
export type MessageKey = PathsOf<typeof zh>;

/** Fails to compile where one language has a key that the other lacks. */
type SameKeys<One, Other> = [PathsOf<One>, PathsOf<Other>] extends [PathsOf<Other>, PathsOf<One>]
  ? One
  : never;

const messages: Record<Locale, typeof zh> = {
  zh: zh satisfies SameKeys<typeof zh, typeof en>,
  en: en satisfies SameKeys<typeof en, typeof zh>,
};

const i18n = createInstance();
await i18n.init({
  resources: { zh: { translation: messages.zh }, en: { translation: messages.en } },
  lng: 'zh',
  fallbackLng: false,
  // Astro escapes what it prints.
  interpolation: { escapeValue: false },
});

const translators: Record<Locale, TFunction> = {
  zh: i18n.getFixedT('zh'),
  en: i18n.getFixedT('en'),
};

/** Values to be put into a message, by name; a value may differ by language. */
export type MessageValues = Record<string, string | number | Bilingual>;

/** An interface message in one language. */
export function message(locale: Locale, key: MessageKey, values: MessageValues = {}): string {
  const own = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'object' ? value[locale] : value,
  ]);
  return translators[locale](key, Object.fromEntries(own) as Record<string, string | number>);
}

/** An interface message in both languages. */
export function messageInBoth(key: MessageKey, values?: MessageValues): Bilingual {
  return { zh: message('zh', key, values), en: message('en', key, values) };
}

export { languageTags } from './language-tags.ts';
