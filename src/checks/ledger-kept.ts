import { kindOfCode } from '../schemas/codes.ts';
import { codesIn, isOfRefused } from './codes-in.ts';
import { rule } from './rule.ts';

/** Every published code still exists, and every code that exists has been published. */
export const ledgerKept = rule(
  'ledger-kept',
  {
    malformed: (line: string) => ({
      message: `“${line}” is no code`,
      hint: 'Write one code a line, with nothing before or behind it.',
    }),
    twice: (code: string) => ({
      message: `${code} stands twice`,
      hint: 'Remove the second line.',
    }),
    vanished: (code: string) => ({
      message: `${code} has been published, and nothing has this code any more`,
      hint: 'Restore what had it: a code once published is never dropped or reused.',
    }),
    unpublished: (code: string) => ({
      message: `${code} is new and not in the ledger`,
      hint: 'Run: npm run ledger:add',
    }),
  },
  ['positions.yml', 'modules.yml', 'abilities.yml', 'notes.yml', 'zh/clauses', 'zh/rows'],
  (content, say) => {
    const file = 'ledger.txt';
    const text = content.files[file];
    if (text === undefined) return;
    const existing = codesIn(content);
    // Of these the rule speaks that the ledger only grows: they are not new.
    const released = new Set(content.published?.texts.map(({ code }) => code));
    const published = new Set<string>();
    for (const [index, code] of text.replace(/\n$/, '').split('\n').entries()) {
      const place = { file, line: index + 1 };
      if (kindOfCode(code) === undefined) say.malformed(place, code);
      else if (published.has(code)) say.twice(place, code);
      else if (!existing.has(code) && !isOfRefused(content, code)) say.vanished(place, code);
      published.add(code);
    }
    for (const code of existing) {
      if (published.has(code) || released.has(code) || kindOfCode(code) === undefined) continue;
      say.unpublished({ file }, code);
    }
  },
);
