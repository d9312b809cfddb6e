import { kindOfCode } from '../schemas/codes.ts';
import { codesIn, missingCodes } from './codes-in.ts';
import { rule } from './rule.ts';

/** A code that a sentence of a note or of a page names, as people see it: `MS-07`, `NOTE-15`. */
const named = /\b(?:NOTE|[A-Z]{2})-(?:M\d+|\d{2})\b/g;

/** What the editors' sentences name by its code exists. */
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
    const codes = new Set([...codesIn(content), ...missingCodes(content)]);
    const own = ['note', ...Object.keys(content.positions)];
    for (const [file, text] of Object.entries(content.files)) {
      if (!/^notes\.yml$|^(?:zh|en)\/pages\//.test(file)) continue;
      for (const [index, line] of text.split('\n').entries()) {
        for (const [shown] of line.matchAll(named)) {
          const code = shown.toLowerCase();
          const isCode = kindOfCode(code) !== undefined && own.includes(code.replace(/-.*/, ''));
          if (isCode && !codes.has(code)) say.unknown({ file, line: index + 1 }, shown);
        }
      }
    }
  },
);
