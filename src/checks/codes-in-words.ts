import { kindOfCode, positionIn } from '../schemas/codes.ts';
import { codesIn, missingCodes } from './codes-in.ts';
import { earlierCodes } from './earlier-codes.ts';
import { rule } from './rule.ts';

/** A code that a sentence of a note or of a page names, as people see it: `MS-07`, `NOTE-15`. */
const named = /\b(?:NOTE|[A-Z]{2})-(?:M\d+|\d{2})\b/g;

const isPage = /^(?:zh|en)\/pages\//;

/**
 * What the editors' sentences name by its code exists, in this edition or in one before it. The
 * pages are of all editions.
 */
export const codesInWords = rule(
  'codes-in-words',
  {
    unknown: (code: string) => ({
      message: `there is no ${code}`,
      hint: 'Correct the code in the sentence.',
    }),
  },
  ['positions.yml', 'modules.yml', 'abilities.yml', 'notes.yml'],
  (content, say) => {
    // What has been published and is gone, the rule about the ledger tells of.
    const codes = new Set([
      ...codesIn(content),
      ...missingCodes(content),
      ...earlierCodes(content),
    ]);
    const own = ['note', ...[...codes].filter((code) => kindOfCode(code) === 'position')];
    for (const [file, text] of Object.entries(content.files)) {
      const isRead = file === 'notes.yml' || (content.isNewest && isPage.test(file));
      if (!isRead) continue;
      for (const [index, line] of text.split('\n').entries()) {
        for (const [shown] of line.matchAll(named)) {
          const code = shown.toLowerCase();
          const isCode = kindOfCode(code) !== undefined && own.includes(positionIn(code));
          if (isCode && !codes.has(code)) say.unknown({ file, line: index + 1 }, shown);
        }
      }
    }
  },
);
