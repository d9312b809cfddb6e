import en from '../../src/i18n/en.json' with { type: 'json' };
import zh from '../../src/i18n/zh.json' with { type: 'json' };
import type { Both } from './written.ts';

interface Words {
  [key: string]: string | Words;
}

/**
 * What the interface says, in both languages, read without the site's own translator.
 * @param key as in `src/i18n/zh.json`, joined by dots: `ability.level`
 * @param values what stands for the names in double braces
 * @throws where a language has no such message, or a value is missing
 */
export function message(key: string, values: Record<string, string | number | Both> = {}): Both {
  const say = (words: Words, language: keyof Both) =>
    wordsAt(words, key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`${key} needs a value for ${name}.`);
      return typeof value === 'object' ? value[language] : String(value);
    });
  return { zh: say(zh, 'zh'), en: say(en, 'en') };
}

function wordsAt(words: Words, key: string): string {
  let found: string | Words | undefined = words;
  for (const part of key.split('.')) found = typeof found === 'object' ? found[part] : undefined;
  if (typeof found !== 'string') throw new Error(`There is no message ${key}.`);
  return found;
}
