import type { GlossaryEntry, Standard } from './model.ts';
import { chineseTexts, type Use } from './terms.ts';

/** A word that the standard relies on without defining it, and where it uses it. */
export interface UndefinedTerm {
  entry: GlossaryEntry;
  uses: Use[];
  /** All its uses together. */
  count: number;
}

/**
 * The words of the glossary that are marked as relied on but not defined, those used most
 * first. Of two that begin at the same place the longer counts.
 */
export function undefinedTermUses(standard: Standard): UndefinedTerm[] {
  const entries = standard.glossary.filter((entry) => entry.reliedOn);
  const pattern = new RegExp(
    entries
      .map(({ zh }) => zh)
      .sort((one, other) => other.length - one.length)
      .map((zh) => (/^[A-Z]/.test(zh) ? `(?<![A-Za-z])${zh}(?![A-Za-z])` : zh))
      .join('|'),
    'g',
  );
  const uses = new Map<string, Use[]>(entries.map(({ zh }) => [zh, []]));
  for (const { code, texts } of chineseTexts(standard)) {
    const counts = new Map<string, number>();
    for (const [word] of texts.flatMap((text) => [...text.matchAll(pattern)])) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    for (const [word, count] of counts) uses.get(word)?.push({ code, count });
  }
  return entries
    .map((entry): UndefinedTerm => {
      const own = uses.get(entry.zh) ?? [];
      return { entry, uses: own, count: own.reduce((sum, { count }) => sum + count, 0) };
    })
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
}
