import english from '../../src/i18n/en.json' with { type: 'json' };
import chinese from '../../src/i18n/zh.json' with { type: 'json' };
import type { Both } from './written.ts';

/**
 * The words of the site's own for a key, as the files of messages give them, without the
 * translator.
 * @param key its parts joined by dots: `ability.level`
 * @param values what stands for `{{name}}` in them
 * @throws where one language has no such words
 */
export function said(key: string, values: Record<string, Both> = {}): Both {
  return { zh: wordsOf(chinese, key, values, 'zh'), en: wordsOf(english, key, values, 'en') };
}

function wordsOf(
  messages: object,
  key: string,
  values: Record<string, Both>,
  locale: keyof Both,
): string {
  const found = key
    .split('.')
    .reduce<unknown>(
      (below, part) =>
        typeof below === 'object' && below !== null
          ? Object.entries(below).find(([own]) => own === part)?.[1]
          : undefined,
      messages,
    );
  if (typeof found !== 'string') throw new Error(`There are no words for ${key} in ${locale}.`);
  return Object.entries(values).reduce(
    (text, [name, value]) => text.replaceAll(`{{${name}}}`, value[locale]),
    found,
  );
}
