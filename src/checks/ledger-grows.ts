import { kindOfCode } from '../schemas/codes.ts';
import { codesIn } from './codes-in.ts';
import { rule } from './rule.ts';

const file = 'ledger.txt';

/** The ledger only grows, and at its end: what was published stands there still, in its order. */
export const ledgerGrows = rule(
  'ledger-grows',
  {
    lost: (code: string, before: string) => ({
      message: `${code} has been published, and is gone from here`,
      hint: `Put it back ${before === '' ? 'at the beginning' : `after ${before}`}.`,
    }),
    moved: (code: string, instead: string) => ({
      message: `${code} stands where ${instead} was published`,
      hint: 'Restore the order.',
    }),
    inserted: (code: string, before: string) => ({
      message: `${code} is new, and stands before ${before}, which has been published`,
      hint: 'Move it to the end: the ledger only ever grows there.',
    }),
  },
  ['positions.yml', 'modules.yml', 'abilities.yml', 'notes.yml', 'zh/clauses', 'zh/rows'],
  (content, say) => {
    const { ledger, files } = content;
    const published = content.published?.texts.map(({ code }) => code) ?? [];
    // A line that is no code may be one that is written wrongly, or two that were joined.
    const isRead = ledger.every((code) => kindOfCode(code) !== undefined);
    if (files[file] === undefined || !isRead) return;
    if (published.some((code) => !ledger.includes(code))) {
      const existing = codesIn(content);
      for (const [index, code] of published.entries()) {
        // Of what is gone from the content as well the rule about published codes speaks.
        if (ledger.includes(code) || !existing.has(code)) continue;
        say.lost({ file }, code, published[index - 1] ?? '');
      }
      return;
    }
    // The first line that is not as published; those after it would only repeat it.
    const index = published.findIndex((code, at) => ledger[at] !== code);
    if (index === -1) return;
    const stands = ledger[index] ?? '';
    const stood = published[index] ?? '';
    // What stands twice, the other rule about the ledger names.
    if (ledger.indexOf(stands) !== index) return;
    const place = { file, line: index + 1 };
    if (published.includes(stands)) say.moved(place, stands, stood);
    else say.inserted(place, stands, stood);
  },
);
