import { at } from './authored-content.ts';
import { likeness } from './likeness.ts';
import { rule } from './rule.ts';

const file = 'glossary.yml';

/**
 * Each entry of the glossary has a code of its own, the codes are numbered without a gap, in
 * whichever order the entries stand, and what was released with a code has it still.
 */
export const glossaryCodes = rule(
  'glossary-codes',
  {
    twice: (code: string, term: string) => ({
      message: `${code} is the code of ${term} already`,
      hint: 'Give the entry that is new the next number that none has.',
    }),
    gap: (code: string) => ({
      message: `no entry has ${code}, though higher numbers are given`,
      hint: `Give ${code} to the newest entry: the codes are numbered without a gap.`,
    }),
    gone: (code: string, term: string) => ({
      message: `${code} was published for ${term}, and is gone`,
      hint: 'Restore the entry: a published code is never dropped.',
    }),
    moved: (term: string, code: string, other: string) => ({
      message: `${term} was published with ${code}, and has ${other} now`,
      hint: `Give ${code} back to it.`,
    }),
    reused: (code: string, term: string) => ({
      message: `${code} was published for ${term}, which has next to nothing in common with this`,
      hint: 'Give the code back to what had it, and the next number to the new entry.',
    }),
  },
  [file],
  (content, say) => {
    const entries = Object.entries(content.glossary);
    const terms = new Map<string, string>();
    for (const [term, { code }] of entries) {
      const first = terms.get(code);
      if (first === undefined) terms.set(code, term);
      else say.twice(at(content, file, term, 'code'), code, first);
    }
    const published = content.published?.glossary ?? {};
    for (const [code, term] of Object.entries(published)) {
      const own = content.glossary[term]?.code;
      const now = terms.get(code);
      if (own !== undefined && own !== code) {
        say.moved(at(content, file, term, 'code'), term, code, own);
      } else if (now === undefined) {
        if (!content.refused.has(term)) say.gone({ file }, code, term);
      } else if (likeness(term, now) < 1 / 3) {
        say.reused(at(content, file, now, 'code'), code, term);
      }
    }
    // What could not be read has a code as well, though nobody knows which.
    if (Object.keys(content.readings[file]?.value ?? {}).length > entries.length) return;
    for (const code of missingBelow(terms)) if (!(code in published)) say.gap({ file }, code);
  },
);

/** The codes that none has, below the highest that one has. */
function missingBelow(terms: ReadonlyMap<string, string>): string[] {
  const highest = Math.max(0, ...[...terms.keys()].map((code) => Number(code.slice(2))));
  const all = Array.from({ length: highest }, (_, index) => glossaryCode(index + 1));
  return all.filter((code) => !terms.has(code));
}

function glossaryCode(ordinal: number): string {
  return `t-${String(ordinal).padStart(3, '0')}`;
}
