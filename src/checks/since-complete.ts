import { kindOfCode } from '../schemas/codes.ts';
import { textsByCode } from '../standard/texts-by-code.ts';
import { at, type AuthoredContent } from './authored-content.ts';
import { codesIn, isOfRefused, missingCodes } from './codes-in.ts';
import { difference } from './difference.ts';
import { likeness } from './likeness.ts';
import { placeOf } from './place-of.ts';
import { rule } from './rule.ts';

const file = 'since.yml';

/**
 * Nobody is led astray by a code of the edition before: what did not simply keep its code is told
 * in `since.yml`. Rows and items are numbered anew by each edition and found by their abilities.
 */
export const sinceComplete = rule(
  'since-complete',
  {
    gone: (code: string, before: string) => ({
      message: `does not tell what became of ${code} of ${before}, which this edition does not have`,
      hint: `Write ${code}: [], where it was withdrawn, or in the brackets what holds now what it held.`,
    }),
    other: (code: string, before: string, changed: string) => ({
      message: `${code} says next to nothing of what it said in ${before}: ${changed}`,
      hint: `Tell in since.yml what became of it; where it is the same thing, write ${code}: [${code}].`,
    }),
    left: (code: string, now: string) => ({
      message: `${code} is said to ${now}, but there is a ${code}`,
      hint: 'A code that lives across editions is not given to another thing: give that the next number.',
    }),
  },
  ['positions.yml', 'modules.yml', 'abilities.yml', 'notes.yml', 'zh/clauses', 'zh/rows'],
  (content, say) => {
    const before = content.earlier.at(-1);
    if (before === undefined) return;
    const exists = codesIn(content);
    // What this edition has published and has no more, the rule about the ledger tells of.
    const missing = missingCodes(content);
    const [said, says] = [textsByCode(before), textsByCode(content)];
    const existed = codesIn(before);
    // An entry whose code is mistyped may be the one that is lacking: another rule tells of it.
    const mistyped = Object.keys(content.since).filter((code) => !existed.has(code));
    const kindsInDoubt = new Set(mistyped.map(kindOfCode));
    for (const code of existed) {
      const now = content.since[code];
      if (now !== undefined) {
        if (exists.has(code) && livesAcross(code) && !now.includes(code)) {
          const fate = now.length === 0 ? 'be withdrawn' : `have become ${now.join(' and ')}`;
          say.left(at(content, file, code), code, fate);
        }
      } else if (
        !isFoundByAbility(before, code) &&
        !isOfRefused(content, code) &&
        !missing.has(code)
      ) {
        const [old, own] = [said.get(code)?.zh ?? [], says.get(code)?.zh];
        if (!exists.has(code)) {
          if (!kindsInDoubt.has(kindOfCode(code))) say.gone({ file }, code, before.folder);
        } else if (own !== undefined && likeness(old.join(''), own.join('')) < 1 / 3) {
          say.other(placeOf(content, code), code, before.folder, difference(old, own));
        }
      }
    }
  },
);

/** Positions, modules and abilities keep their codes; all else is numbered as it is printed. */
function livesAcross(code: string): boolean {
  const kind = kindOfCode(code) ?? '';
  return ['position', 'positionLevel', 'module', 'ability'].includes(kind);
}

/** Whether a code is that of a row or an item that makes an ability. */
function isFoundByAbility({ abilities }: AuthoredContent, code: string): boolean {
  return Object.values(abilities).some(({ row, item }) => row === code || item === code);
}
