import { at } from './authored-content.ts';
import { rule } from './rule.ts';

/** A term and an abbreviation are translated by the English that the standard itself gives. */
export const termsTranslated = rule(
  'terms-translated',
  {
    otherwise: (title: string, own: string) => ({
      message: `the title is “${title}”, where the standard itself gives “${own}”`,
      hint: 'Write what the standard gives; where that is to be read otherwise, say so in a note.',
    }),
  },
  [],
  (content, say) => {
    for (const [code, { data }] of Object.entries(content.zhClauses)) {
      const own =
        data.kind === 'term'
          ? data.english
          : data.kind === 'abbreviation'
            ? data.expansion
            : undefined;
      const title = content.enClauses[code]?.data.title;
      if (own === undefined || title === undefined || title === own) continue;
      say.otherwise(at(content, `en/clauses/${code}.mdx`, 'title'), title, own);
    }
  },
);
