import { levels } from '../schemas/codes.ts';
import { listOf, responsibilitiesOf } from '../schemas/position-clauses.ts';
import { locales } from '../schemas/words.ts';
import { at } from './authored-content.ts';
import { rule } from './rule.ts';

/** Each position is called as the clause that describes it, which has duties and abilities. */
export const positionsDescribed = rule(
  'positions-described',
  {
    duties: (clause: string) => ({
      message: `there is no ${clause} for the duties`,
      hint: 'Name the clause that describes the position: its first subclause holds the duties.',
    }),
    abilities: (clause: string) => ({
      message: `there is no ${clause} for the abilities`,
      hint: 'Name the clause that describes the position: its second subclause lists abilities.',
    }),
    shared: (clause: string, other: string) => ({
      message: `${clause} describes ${other} already`,
      hint: 'Give each position the clause of its own.',
    }),
    name: (name: string, clause: string, title: string) => ({
      message: `is called ${name}, but ${clause} is titled ${title}`,
      hint: 'Write the name as the title of the clause.',
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
      const other = described.get(clause);
      if (other !== undefined) say.shared(at(content, file, code, 'clause'), clause, other);
      described.set(clause, code);
      const exists = (part: string) => `zh/clauses/${part}.mdx` in content.files;
      const duties = responsibilitiesOf(clause);
      const [list = ''] = levels.map((level) => listOf(clause, level));
      if (!exists(duties)) say.duties(at(content, file, code, 'clause'), duties);
      if (!levels.some((level) => exists(listOf(clause, level)))) {
        say.abilities(at(content, file, code, 'clause'), list);
      }
      const zh = content.zhClauses[clause]?.data;
      const titles = {
        zh: zh?.kind === 'clause' ? zh.title : undefined,
        en: content.enClauses[clause]?.data.title,
      };
      for (const locale of locales) {
        const [own, title] = [name[locale], titles[locale] ?? name[locale]];
        if (own !== title) say.name(at(content, file, code, 'name', locale), own, clause, title);
        const cell = printed?.[locale] ?? own;
        if (!cell.endsWith(own)) say.printed(at(content, file, code, 'printed', locale), cell, own);
      }
    }
  },
);
