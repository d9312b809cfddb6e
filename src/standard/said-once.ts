import type { Bilingual } from '../schemas/words.ts';

/** Whether the Chinese says all that the English does, as 全域 omni says omni. */
export function saysBoth({ zh, en }: Bilingual): boolean {
  const english = en.match(/[\p{L}\d]+/gu) ?? [];
  const said = new Set(zh.match(/[\p{sc=Latin}\d]+/gu) ?? []);
  return zh === en || (english.length > 0 && english.every((word) => said.has(word)));
}

/**
 * Takes the number of a clause or table from the head of a title, where both languages begin with
 * it, so that it can be set once: `3.1 全域 omni`, `3.1 omni`.
 */
export function apartFromNumber(
  title: Bilingual,
): { number: string; words: Bilingual } | undefined {
  const [, number] = /^((?:\d+|[A-Z])(?:\.\d+)*) (?=\S)/.exec(title.zh) ?? [];
  if (number === undefined || !title.en.startsWith(`${number} `)) return undefined;
  const from = number.length + 1;
  return { number, words: { zh: title.zh.slice(from), en: title.en.slice(from) } };
}
