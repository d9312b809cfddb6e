import { kindOfCode, levels, positionIn } from '../schemas/codes.ts';
import { listOf } from '../schemas/position-clauses.ts';
import type { AuthoredContent } from './authored-content.ts';
import { codesOfFiles } from './authored-content.ts';
import { describedBy } from './described-by.ts';

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
        .filter((level) => `zh/clauses/${listOf(clause, level)}.mdx` in content.files)
        .map((level) => `${code}-${level}`),
    ),
    ...Object.keys(content.modules),
    ...Object.keys(content.abilities),
    ...Object.keys(content.notes),
  ]);
}

/**
 * Whether a code belongs to something that is told to be wrong itself: an item to a clause that its
 * own schema refuses, a level to a position that names the clause of another.
 */
export function isOfRefused(content: AuthoredContent, code: string): boolean {
  if ([...content.refused].some((refused) => code.startsWith(`${refused}-`))) return true;
  const position = positionIn(code);
  const isLevel = kindOfCode(code) === 'positionLevel' && position in content.positions;
  return isLevel && describedBy(content, position) === undefined;
}

/** The codes of the ledger that nothing has any more, though nothing that is refused had them. */
export function missingCodes(content: AuthoredContent): Set<string> {
  const existing = codesIn(content);
  return new Set(
    content.ledger.filter(
      (code) =>
        kindOfCode(code) !== undefined && !existing.has(code) && !isOfRefused(content, code),
    ),
  );
}

/** Whether nothing is refused or missing: else its absence would be taken for another mistake. */
export function isWhole(content: AuthoredContent): boolean {
  return content.refused.size === 0 && missingCodes(content).size === 0;
}
