import { kindOfCode } from '../schemas/codes.ts';
import type { PublishedText } from '../schemas/published.ts';
import { textsByCode } from '../standard/texts-by-code.ts';
import { otherThings } from './another-thing.ts';
import type { AuthoredContent } from './authored-content.ts';
import { codesIn, isOfRefused } from './codes-in.ts';
import { difference } from './difference.ts';
import { placeOf } from './place-of.ts';
import type { Check, Problem } from './problem.ts';

/** A code of the last release is still there, and stands for the thing that it stood for. */
export const publishedKept: Check = (content) => [...gone(content), ...givenAway(content)];

/** A code that still stands in the ledger is named by the rule about the ledger. */
function gone(content: AuthoredContent): Problem[] {
  const { published, ledger } = content;
  if (published === undefined) return [];
  const existing = codesIn(content);
  return published.texts
    .filter(({ code }) => !ledger.includes(code) && !existing.has(code))
    .filter(({ code }) => !isOfRefused(content, code))
    .map(({ code }) => ({
      file: 'ledger.txt',
      message: `${code} was published with release ${published.version}, and is gone from here and from the content`,
      hint: 'Restore both; content/published.json has the text. A published code is never dropped.',
    }));
}

function givenAway(content: AuthoredContent): Problem[] {
  const { published } = content;
  if (published === undefined) return [];
  const texts = textsByCode(content);
  const others = otherThings(published, texts);
  return published.texts.flatMap((before) => {
    const after = texts.get(before.code);
    const otherness = others.get(before.code);
    if (after === undefined || otherness === undefined) return [];
    const what =
      otherness.how === 'exchanged'
        ? `is now what ${otherness.other} was in release ${published.version}`
        : `is not what it was in release ${published.version}: ${nothingStayed(before, after)}`;
    return {
      ...placeOf(content, before.code, 'zh'),
      message: `${before.code} ${what}`,
      hint: 'Give the code back to what had it, and a new code to a new thing. A published code is never reused.',
    };
  });
}

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
