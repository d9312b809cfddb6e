import { kindOfCode } from '../schemas/codes.ts';
import { at } from './authored-content.ts';
import { codesIn, isOfRefused, missingCodes } from './codes-in.ts';
import { meantCode } from './meant-code.ts';
import { rule } from './rule.ts';

const file = 'since.yml';

/** `since.yml` says of codes of the edition before which codes of this one hold what they held. */
export const sinceKnown = rule(
  'since-known',
  {
    first: (code: string) => ({
      message: `tells what became of ${code}, but this edition replaces none`,
      hint: 'Remove the entry, or name the edition that this one replaces in edition.yml.',
    }),
    unknown: (code: string, before: string, near: string) => ({
      message: `there is no ${code} in ${before}, the edition before`,
      hint: near === '' ? 'Correct the code.' : `Correct the code; did you mean ${near}?`,
    }),
    nowhere: (code: string, now: string, near: string) => ({
      message: `${code}: there is no ${now} in this edition`,
      hint: near === '' ? 'Correct the code.' : `Correct the code; did you mean ${near}?`,
    }),
    kind: (code: string, kind: string, now: string, other: string) => ({
      message: `${code} is a code of the kind ${kind}, but ${now} of the kind ${other}`,
      hint: 'Name what holds now what it held: an ability for an ability, a row for a row.',
    }),
  },
  ['positions.yml', 'modules.yml', 'abilities.yml', 'notes.yml', 'zh/clauses', 'zh/rows'],
  (content, say) => {
    const before = content.earlier.at(-1);
    const existed = before === undefined ? new Set<string>() : codesIn(before);
    const exists = codesIn(content);
    const missing = missingCodes(content);
    for (const [code, now] of Object.entries(content.since)) {
      const place = at(content, file, code);
      if (before === undefined) {
        say.first(place, code);
        continue;
      }
      if (!existed.has(code) && !isOfRefused(before, code)) {
        say.unknown(place, code, before.folder, meantCode(code, existed, []));
      }
      for (const [index, later] of now.entries()) {
        const own = at(content, file, code, index);
        const [kind, other] = [kindOfCode(code) ?? '', kindOfCode(later) ?? ''];
        if (kind !== other) say.kind(own, code, kind, later, other);
        else if (!exists.has(later) && !missing.has(later) && !isOfRefused(content, later)) {
          say.nowhere(own, code, later, meantCode(later, exists, []));
        }
      }
    }
  },
);
