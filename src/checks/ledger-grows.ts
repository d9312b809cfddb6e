import { codesIn } from './codes-in.ts';
import type { AuthoredContent } from './authored-content.ts';
import type { Check, Problem } from './problem.ts';

/** The ledger only grows, and at its end: what was published stands there still, in its order. */
export const ledgerGrows: Check = (content) => {
  const published = content.published?.texts.map(({ code }) => code) ?? [];
  const isWhole = published.every((code) => content.ledger.includes(code));
  return isWhole ? disorder(content.ledger, published) : missing(content, published);
};

const file = 'ledger.txt';

/** Of what is gone from the content as well the rule about published codes speaks. */
function missing(content: AuthoredContent, published: string[]): Problem[] {
  const existing = codesIn(content);
  return published.flatMap((code, index) => {
    if (content.ledger.includes(code) || !existing.has(code)) return [];
    const before = published[index - 1];
    return {
      file,
      message: `${code} has been published, and is gone from here`,
      hint: `Put it back ${before === undefined ? 'at the beginning' : `after ${before}`}.`,
    };
  });
}

/** The first line that is not as published; those after it would only repeat it. */
function disorder(ledger: string[], published: string[]): Problem[] {
  const index = published.findIndex((code, at) => ledger[at] !== code);
  const stands = ledger[index];
  const stood = published[index];
  if (stands === undefined || stood === undefined || ledger.indexOf(stands) !== index) return [];
  const place = { file, line: index + 1 };
  return [
    published.includes(stands)
      ? {
          ...place,
          message: `${stands} stands where ${stood} was published`,
          hint: 'Restore the order.',
        }
      : {
          ...place,
          message: `${stands} is new, and stands before ${stood}, which has been published`,
          hint: 'Move it to the end: the ledger only ever grows there.',
        },
  ];
}
