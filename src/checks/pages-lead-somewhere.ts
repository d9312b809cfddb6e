import { pages, placeOf } from '../standard/addresses.ts';
import { codesIn } from './codes-in.ts';
import { rule } from './rule.ts';

/**
 * Links of the editors' own pages lead to pages that there are: these stand at the root, and so
 * does the first edition.
 */
export const pagesLeadSomewhere = rule(
  'pages-lead-somewhere',
  {
    nowhere: (address: string) => ({
      message: `leads to ${address}, and there is no such page`,
      hint: 'Write the name of a page of the same language, as notes.html or abilities/ms-07.html.',
    }),
  },
  ['positions.yml', 'modules.yml', 'abilities.yml', 'notes.yml', 'zh/clauses', 'zh/rows'],
  (content, say) => {
    if (content.earlier.length > 0) return;
    const codes = [...codesIn(content)].filter((code) => !content.refused.has(code));
    const known = new Set([...Object.values(pages), ...codes.map((code) => placeOf(code).page)]);
    for (const [file, text] of Object.entries(content.files)) {
      if (!/^(?:zh|en)\/pages\//.test(file)) continue;
      for (const [index, line] of text.split('\n').entries()) {
        for (const [, address = ''] of line.matchAll(/\]\(([^)\s]+)\)/g)) {
          const isOurs = !/^(?:\w+:|#)/.test(address);
          const page = address.replace(/[?#].*$/, '');
          if (isOurs && !known.has(page)) say.nowhere({ file, line: index + 1 }, address);
        }
      }
    }
  },
);
