import { levels } from '../schemas/codes.ts';
import { listOf, responsibilitiesOf } from '../schemas/position-clauses.ts';
import { locales } from '../schemas/words.ts';
import { at, type AuthoredContent } from './authored-content.ts';
import { clauseTitled, titleOf } from './described-by.ts';
import { rule } from './rule.ts';

/** Each position is called as the clause that describes it, which has duties and abilities. */
export const positionsDescribed = rule(
  'positions-described',
  {
    elsewhere: (clause: string, title: string, name: string, own: string) => ({
      message: `${clause} is titled ${title}; ${name} is ${own}`,
      hint: `Write ${own} as the clause of the position.`,
    }),
    shared: (clause: string, other: string) => ({
      message: `${clause} describes ${other} already`,
      hint: 'Give each position the clause of its own.',
    }),
    name: (name: string, clause: string, title: string) => ({
      message: `is called ${name}, but ${clause} is titled ${title}`,
      hint: 'Correct the one that is wrong: a position is called as its clause is titled.',
    }),
    parts: (clause: string, missing: string) => ({
      message: `${clause} does not describe a position: there is no ${missing}`,
      hint: 'Name the clause that does: its first subclause holds the duties, its second lists abilities.',
    }),
    printed: (printed: string, name: string) => ({
      message: `“${printed}”, as printed, does not end with the name, ${name}`,
      hint: 'Correct the printed name, or the name.',
    }),
  },
  ['positions.yml', 'zh/clauses', 'en/clauses'],
  (content, say) => {
    const file = 'positions.yml';
    const described = new Map<string, string>();
    for (const [code, { clause, name, printed }] of Object.entries(content.positions)) {
      const place = (...path: string[]) => at(content, file, code, ...path);
      const title = titleOf(content, clause);
      const own = title === name.zh ? clause : clauseTitled(content, name.zh);
      if (title !== undefined && own !== undefined && own !== clause) {
        // All else would be told of the clause of something else.
        say.elsewhere(place('clause'), clause, title, name.zh, own);
        continue;
      }
      const other = described.get(clause);
      if (other !== undefined) say.shared(place('clause'), clause, other);
      else if (own === clause) {
        const missing = missingParts(content, clause);
        if (missing !== '') say.parts(place('clause'), clause, missing);
      }
      described.set(clause, code);
      const titles = { zh: title, en: content.enClauses[clause]?.data.title };
      for (const locale of locales) {
        const [called, titled = called] = [name[locale], titles[locale]];
        if (called !== titled) say.name(place('name', locale), called, clause, titled);
        const cell = printed?.[locale] ?? called;
        if (!cell.endsWith(called)) say.printed(place('printed', locale), cell, called);
      }
    }
  },
);

/** What the clause of a position must have and has not; of what is gone the ledger tells. */
function missingParts({ files, ledger }: AuthoredContent, clause: string): string {
  const isThere = (part: string) => `zh/clauses/${part}.mdx` in files || ledger.includes(part);
  const duties = responsibilitiesOf(clause);
  const lists = levels.map((level) => listOf(clause, level));
  return [
    ...(isThere(duties) ? [] : [`${duties} for the duties`]),
    ...(lists.some(isThere) ? [] : [`${lists[0]} for the abilities`]),
  ].join(' and no ');
}
