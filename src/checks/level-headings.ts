import { levels, type Level } from '../schemas/codes.ts';
import { listOf } from '../schemas/position-clauses.ts';
import type { AuthoredContent } from './authored-content.ts';
import { describedBy, titleOf } from './described-by.ts';

/** The titles of the subclauses that list the abilities of a level: `进阶能力`. */
export function headingsOf(content: AuthoredContent, level: Level): string[] {
  return unique(listsOf(content, level).map((clause) => titleOf(content, clause)));
}

/** The same in English: `Advanced abilities`. */
export function englishHeadingsOf(content: AuthoredContent, level: Level): string[] {
  return unique(listsOf(content, level).map((clause) => content.enClauses[clause]?.data.title));
}

/** The subclauses that list the abilities of a level. */
function listsOf(content: AuthoredContent, level: Level): string[] {
  return Object.keys(content.positions).flatMap((position) => {
    const clause = describedBy(content, position);
    return clause === undefined ? [] : [listOf(clause, level)];
  });
}

function unique(titles: (string | undefined)[]): string[] {
  return [...new Set(titles.filter((title) => title !== undefined))];
}

/** The level that a table is headed by; `undefined` where none of its columns names one. */
export function levelOfHeading(content: AuthoredContent, columns: string[]): Level | undefined {
  return levels.find((level) => headingsOf(content, level).some((one) => columns.includes(one)));
}
