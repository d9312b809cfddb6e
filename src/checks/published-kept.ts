import { kindOfCode } from '../schemas/codes.ts';
import type { PublishedText } from '../schemas/published.ts';
import { textsByCode } from '../standard/texts-by-code.ts';
import { otherThings } from './another-thing.ts';
import { codesIn, isOfRefused } from './codes-in.ts';
import { difference } from './difference.ts';
import { placeOf } from './place-of.ts';
import { rule } from './rule.ts';

const neverReused =
  'Give the code back to what had it, and a new code to a new thing. A published code is never reused.';

/** A code of the last release is still there, and stands for the thing that it stood for. */
export const publishedKept = rule(
  'published-kept',
  {
    gone: (code: string, version: string) => ({
      message: `${code} was published with release ${version}, and is gone from here and from the content`,
      hint: 'Restore both; published.json has the text. A published code is never dropped.',
    }),
    exchanged: (code: string, other: string, version: string) => ({
      message: `${code} is now what ${other} was in release ${version}`,
      hint: neverReused,
    }),
    reused: (code: string, why: string, version: string) => ({
      message: `${code} is not what it was in release ${version}: ${why}`,
      hint: neverReused,
    }),
  },
  ['positions.yml', 'modules.yml', 'abilities.yml', 'notes.yml', 'zh/clauses', 'zh/rows'],
  (content, say) => {
    const { published, ledger } = content;
    if (published === undefined) return;
    const { version } = published;
    const existing = codesIn(content);
    const texts = textsByCode(content);
    const others = otherThings(published, texts);
    for (const before of published.texts) {
      const { code } = before;
      const after = texts.get(code);
      const otherness = others.get(code);
      // A code that still stands in the ledger is named by the rule about the ledger.
      if (!ledger.includes(code) && !existing.has(code) && !isOfRefused(content, code)) {
        say.gone({ file: 'ledger.txt' }, code, version);
      }
      if (after === undefined || otherness === undefined) continue;
      const place = placeOf(content, code);
      if (otherness.how === 'exchanged') say.exchanged(place, code, otherness.other, version);
      else say.reused(place, code, nothingStayed(before, after), version);
    }
  },
);

/** What shows that a code was given to another thing. */
function nothingStayed(before: PublishedText, after: PublishedText): string {
  switch (kindOfCode(before.code)) {
    case 'ability':
      return `made of ${list(before.of)} then, of ${list(after.of)} now`;
    case 'note':
      return `it concerned ${list(before.of)}, and its text has next to nothing in common with the old one`;
    default:
      return `${difference(before.zh, after.zh)}, which have next to nothing in common`;
  }
}

function list(codes: string[]): string {
  return codes.join(' and ');
}
