import { hiddenCharacters } from '../schemas/characters.ts';
import { kindOfCode, levels } from '../schemas/codes.ts';
import { listOf } from '../schemas/position-clauses.ts';
import type { AuthoredContent } from './authored-content.ts';
import { missingCodes } from './codes-in.ts';
import { placeOf } from './place-of.ts';
import type { Place } from './problem.ts';
import { rule } from './rule.ts';

/** Every line of the ledger is a code, and every code in it still exists. */
export const ledgerKept = rule(
  'ledger-kept',
  {
    malformed: (line: string) => ({
      message: `“${line}” is no code`,
      hint: 'Write one code a line, with nothing before or behind it.',
    }),
    blank: () => ({ message: 'there is an empty line', hint: 'Remove it.' }),
    twice: (code: string) => ({
      message: `${code} stands twice`,
      hint: 'Remove the second line.',
    }),
    vanished: (code: string) => ({
      message: `${code} has been published, and nothing has this code any more`,
      hint: 'Restore what had it: a code once published is never dropped or reused.',
    }),
    unreleased: (code: string) => ({
      message: `${code} stands here, but nothing has it, and no release had it`,
      hint: 'Remove the line, or give the code back to what was to have it.',
    }),
  },
  ['positions.yml', 'modules.yml', 'abilities.yml', 'notes.yml', 'zh/clauses', 'zh/rows'],
  (content, say) => {
    const file = 'ledger.txt';
    const text = content.files[file];
    if (text === undefined) return;
    const missing = missingCodes(content);
    const released = content.published?.texts.map(({ code }) => code);
    const published = new Set<string>();
    for (const [index, code] of text.replace(/\n$/, '').split('\n').entries()) {
      const place = { file, line: index + 1 };
      if (code === '') say.blank(place);
      else if (kindOfCode(code) === undefined) {
        // What cannot be seen is told of by the rule about that.
        if (hiddenCharacters(code).length === 0) say.malformed(place, code);
      } else if (published.has(code)) say.twice(place, code);
      else if (missing.has(code) && !wholesOf(content, code).some((one) => missing.has(one))) {
        if (released?.includes(code) === false) say.unreleased(place, code);
        else say.vanished(placeOfMissing(content, code, place), code);
      }
      published.add(code);
    }
  },
);

/** With what an item or a level is gone, so that it is enough to say so once. */
function wholesOf(content: AuthoredContent, code: string): string[] {
  const [before = '', after] = code.split('-');
  if (kindOfCode(code) === 'item') return [before];
  if (kindOfCode(code) !== 'positionLevel') return [];
  const level = levels.find((one) => one === after);
  const { clause } = content.positions[before] ?? {};
  return level === undefined || clause === undefined ? [before] : [before, listOf(clause, level)];
}

/** A file that is gone is to be restored; of anything else its line of the ledger is the place. */
function placeOfMissing(content: AuthoredContent, code: string, line: Place): Place {
  const place = placeOf(content, code);
  const isFile = ['clause', 'row', 'annex'].includes(kindOfCode(code) ?? '');
  return isFile ? place : line;
}
