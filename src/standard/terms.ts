import { mentionFinder } from './mentions.ts';
import type { Standard } from './model.ts';

/** Where a term is used, and how often there. */
export interface Use {
  /** A clause, an item or a row. */
  code: string;
  count: number;
}

/** The texts of a standard that stand for themselves, in printed order, in Chinese. */
export function chineseTexts(standard: Standard): { code: string; texts: string[] }[] {
  const clauses = [standard.foreword, ...standard.clauses, ...standard.annexClauses];
  const rows = standard.annex.tables.flatMap((table) => table.rows);
  return [
    ...clauses.flatMap((clause) => [
      { code: clause.code, texts: clause.paragraphs.map(({ zh }) => zh) },
      ...clause.items.map(({ code, text }) => ({ code, texts: [text.zh] })),
    ]),
    ...rows.map(({ code, name, description }) => ({
      code,
      texts: [name.zh, ...(description ? [description.zh] : [])],
    })),
  ];
}

/**
 * For every term and abbreviation of clause 3, where the Chinese text uses it outside its own
 * entry. The longest name at a place counts, so 全域经营 is no use of 全域.
 */
export function termUses(standard: Standard): Map<string, Use[]> {
  const find = mentionFinder(standard);
  const uses = new Map<string, Use[]>();
  for (const { term, code } of standard.clauses) if (term) uses.set(code, []);
  for (const { code, texts } of chineseTexts(standard)) {
    const counts = new Map<string, number>();
    for (const segment of texts.flatMap((text) => find(text, 'zh'))) {
      if (segment.kind === 'term' && segment.code !== undefined && segment.code !== code) {
        counts.set(segment.code, (counts.get(segment.code) ?? 0) + 1);
      }
    }
    for (const [term, count] of counts) uses.get(term)?.push({ code, count });
  }
  return uses;
}
