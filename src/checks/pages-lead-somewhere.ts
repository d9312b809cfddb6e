import { kindOfCode } from '../schemas/codes.ts';
import { pages, placeOf } from '../standard/addresses.ts';
import { codesIn } from './codes-in.ts';
import { rule } from './rule.ts';

/** The address of a link in Markdown, of a reference below the text, and of an element. */
const links = /\]\(([^)\s]+)\)|^\[[^\]]+\]: *(\S+)|\bhref=["']([^"']+)["']/g;

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
    noPlace: (address: string, code: string) => ({
      message: `leads to ${address}, and there is no ${code}`,
      hint: 'Correct the code behind the #.',
    }),
  },
  ['positions.yml', 'modules.yml', 'abilities.yml', 'notes.yml', 'zh/clauses', 'zh/rows'],
  (content, say) => {
    if (content.earlier.length > 0) return;
    const codes = [...codesIn(content)].filter((code) => kindOfCode(code) !== undefined);
    const known = new Set([...Object.values(pages), ...codes.map((code) => placeOf(code).page)]);
    for (const [file, text] of Object.entries(content.files)) {
      if (!/^(?:zh|en)\/pages\//.test(file)) continue;
      for (const [index, line] of text.split('\n').entries()) {
        for (const [, ...addresses] of line.matchAll(links)) {
          const address = addresses.find((one) => one !== undefined) ?? '';
          const [page = '', fragment = ''] = address.replace(/\?[^#]*/, '').split('#');
          if (/^\w+:/.test(address)) continue;
          const place = { file, line: index + 1 };
          if (page !== '' && !known.has(page)) say.nowhere(place, address);
          else if (kindOfCode(fragment) !== undefined && !codes.includes(fragment)) {
            say.noPlace(place, address, fragment);
          }
        }
      }
    }
  },
);
