import { kindOfCode } from '../schemas/codes.ts';
import { pathTo } from './authored-content.ts';
import { codesIn } from './codes-in.ts';
import { placeOf } from './place-of.ts';
import { rule } from './rule.ts';

/**
 * Every code that exists stands in the ledger. Told once nothing else is wrong: a mistyped code
 * looks like a new one, and would be published for good.
 */
export const ledgerComplete = rule(
  'ledger-complete',
  {
    unpublished: (code: string, path: string) => ({
      message: `${code} is new and not in the ledger`,
      hint: `Look at it once more in ${path}, for it is published for good; then run: npm run ledger:add`,
    }),
  },
  ['positions.yml', 'modules.yml', 'abilities.yml', 'notes.yml', 'zh/clauses', 'zh/rows'],
  (content, say) => {
    const file = 'ledger.txt';
    if (content.files[file] === undefined) return;
    // Of what was released the rule speaks that the ledger only grows: that is not new.
    const released = content.published?.texts.map(({ code }) => code) ?? [];
    const known = new Set([...content.ledger, ...released]);
    for (const code of codesIn(content)) {
      if (known.has(code) || kindOfCode(code) === undefined) continue;
      say.unpublished({ file }, code, pathTo(content, placeOf(content, code).file));
    }
  },
);
