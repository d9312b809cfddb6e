import { kindOfCode, positionIn } from '../schemas/codes.ts';
import { compareCodes } from '../standard/order.ts';
import { at, type AuthoredContent } from './authored-content.ts';
import { codesIn, missingCodes } from './codes-in.ts';
import { earlierCodes } from './earlier-codes.ts';
import { rule } from './rule.ts';

/**
 * The codes of abilities and modules live across editions: a new one takes the next number of its
 * position wherever its row is printed, and that of a withdrawn one is never given again.
 */
export const codesContinued = rule(
  'codes-continued',
  {
    skipped: (code: string, due: string) => ({
      message: `${code} is new, where ${due} is due`,
      hint: `Give it the next number of its position, ${due}.`,
    }),
    again: (code: string, edition: string) => ({
      message: `${code} was withdrawn before ${edition}, and is given again`,
      hint: 'Give a new thing the next number of its position; a code is never reused.',
    }),
  },
  ['abilities.yml', 'modules.yml'],
  (content, say) => {
    const published = content.published?.texts.map(({ code }) => code) ?? [];
    const known = new Set([...earlierCodes(content), ...published]);
    const before = content.earlier.at(-1);
    const stood = before === undefined ? known : codesIn(before);
    const missing = missingCodes(content);
    for (const file of ['abilities.yml', 'modules.yml']) {
      for (const codes of ownCodes(content, file).values()) {
        let last = lastOf(known, codes[0] ?? '');
        for (const code of codes) {
          const place = at(content, file, code);
          if (!known.has(code)) {
            const due = withNumber(code, last + 1);
            // Where one is gone, it may be called otherwise now: the ledger tells of it.
            const isRenamed = [...missing].some((one) => isAlike(one, code));
            if (code !== due && !isRenamed) say.skipped(place, code, due);
            last = Math.max(last, numberOf(code));
          } else if (before !== undefined && !stood.has(code) && !published.includes(code)) {
            say.again(place, code, before.folder);
          }
        }
      }
    }
  },
);

/** The codes of a file of records, position by position, each in the order of its numbers. */
function ownCodes(content: AuthoredContent, file: string): Map<string, string[]> {
  const records = file === 'abilities.yml' ? content.abilities : content.modules;
  const refused = [...content.refused].filter((code) => fileOf(code) === file);
  const codes = [...Object.keys(records), ...refused].sort(compareCodes);
  return Map.groupBy(codes, positionIn);
}

function fileOf(code: string): string | undefined {
  const kind = kindOfCode(code);
  return kind === 'ability' ? 'abilities.yml' : kind === 'module' ? 'modules.yml' : undefined;
}

/** The highest number that a position has given to a thing of the same kind. */
function lastOf(known: Set<string>, like: string): number {
  const alike = [...known].filter((code) => isAlike(code, like));
  return Math.max(0, ...alike.map(numberOf));
}

/** Whether two codes are numbered in one row: abilities, or modules, of one position. */
function isAlike(one: string, other: string): boolean {
  return kindOfCode(one) === kindOfCode(other) && positionIn(one) === positionIn(other);
}

function numberOf(code: string): number {
  return Number(/\d+$/.exec(code)?.[0]);
}

/** An ability is numbered with two digits (`ms-07`), a module with as many as it takes (`ms-m2`). */
function withNumber(code: string, number: number): string {
  const width = kindOfCode(code) === 'ability' ? 2 : 1;
  return code.replace(/\d+$/, String(number).padStart(width, '0'));
}
