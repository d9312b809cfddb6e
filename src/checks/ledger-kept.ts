import { kindOfCode } from '../schemas/codes.ts';
import { codesIn, isOfRefused } from './codes-in.ts';
import type { Check, Problem } from './problem.ts';

/** Every published code still exists, and every code that exists has been published. */
export const ledgerKept: Check = (content) => {
  const { ledger } = content;
  const file = 'ledger.txt';
  const existing = codesIn(content);
  const published = new Set(ledger);
  // Of these the rule speaks that the ledger only grows: they are not new.
  const released = new Set(content.published?.texts.map(({ code }) => code));
  const problem = (line: number | undefined, message: string, hint: string): Problem => ({
    file,
    ...(line === undefined ? {} : { line }),
    message,
    hint,
  });
  return [
    ...ledger.flatMap((code, index) =>
      ledger.indexOf(code) === index
        ? []
        : problem(index + 1, `${code} stands twice`, 'Remove the second line.'),
    ),
    ...ledger.flatMap((code, index) =>
      existing.has(code) || isOfRefused(content, code)
        ? []
        : problem(
            index + 1,
            `${code} has been published, and nothing has this code any more`,
            'Restore what had it: a code once published is never dropped or reused.',
          ),
    ),
    ...[...existing]
      .filter((code) => !published.has(code) && !released.has(code))
      .filter((code) => kindOfCode(code) !== undefined)
      .map((code) =>
        problem(undefined, `${code} is new and not in the ledger`, 'Run: npm run ledger:add'),
      ),
  ];
};
