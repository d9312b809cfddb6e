import { at } from './authored-content.ts';
import { digitsOf } from './edition-agrees.ts';
import { rule } from './rule.ts';

/** Each edition lies in a folder of its name, and replaces the one that was issued before it. */
export const editionsFollow = rule(
  'editions-follow',
  {
    folder: (code: string, folder: string) => ({
      message: `the edition is called ${code}, but lies in editions/${folder}`,
      hint: 'Give the folder the name of the edition.',
    }),
    first: (replaced: string) => ({
      message: `replaces ${replaced}, but no edition was issued before it`,
      hint: 'Leave replaces out in the first edition, or correct the date of issue.',
    }),
    other: (replaced: string, before: string) => ({
      message: `replaces ${replaced || 'none'}, but the edition issued before it is ${before}`,
      hint: `Write replaces: ${before}, or correct the date of issue.`,
    }),
  },
  ['edition.yml'],
  (content, say) => {
    const file = 'edition.yml';
    const [[code, edition] = [], ...others] = Object.entries(content.edition);
    // Of several editions in one file, and of one that is not called by its number, another speaks.
    if (code === undefined || edition === undefined || others.length > 0) return;
    if (digitsOf(edition.number) !== code) return;
    const { replaces } = edition;
    const place = at(content, file, code, 'replaces');
    const before = content.earlier.at(-1)?.folder;
    if (code !== content.folder) say.folder(at(content, file, code), code, content.folder);
    else if (before === undefined) {
      if (replaces !== undefined) say.first(place, replaces);
    } else if (replaces !== before) say.other(place, replaces ?? '', before);
  },
);
