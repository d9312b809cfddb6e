import { levels } from '../schemas/codes.ts';
import { listOf } from '../schemas/position-clauses.ts';
import type { AuthoredContent } from './authored-content.ts';
import { codesOfFiles } from './authored-content.ts';

/**
 * Every code that the content defines, taken from what was written rather than from the model,
 * so that it can be told even where other things are wrong.
 */
export function codesIn(content: AuthoredContent): Set<string> {
  const clauses = Object.entries(content.zhClauses);
  return new Set([
    ...content.refused,
    'foreword',
    ...codesOfFiles(content, 'zh/clauses'),
    ...clauses.flatMap(([code, { data }]) =>
      data.kind === 'clause' ? (data.items ?? []).map((_, index) => `${code}-${index + 1}`) : [],
    ),
    ...codesOfFiles(content, 'zh/rows').flatMap((row) => [row, row.replace(/-\d+$/, '')]),
    ...Object.keys(content.positions),
    ...Object.entries(content.positions).flatMap(([code, { clause }]) =>
      levels
        .filter((level) => listOf(clause, level) in content.zhClauses)
        .map((level) => `${code}-${level}`),
    ),
    ...Object.keys(content.modules),
    ...Object.keys(content.abilities),
    ...Object.keys(content.notes),
  ]);
}

/** Whether a code belongs to an entry that its own schema refuses, as an item to its clause. */
export function isOfRefused(content: AuthoredContent, code: string): boolean {
  return [...content.refused].some((refused) => code.startsWith(`${refused}-`));
}
