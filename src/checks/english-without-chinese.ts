import { translatedTexts } from './english-texts.ts';
import { rule } from './rule.ts';

/** Chinese characters, and the punctuation that is set with them. */
const chinese = /[\p{Script=Han}\u3001-\u303F\uFF01-\uFF60]+/u;

/**
 * The English of the standard has no Chinese left in it. Notes, reasons, changes and the editors'
 * own pages may cite Chinese words.
 */
export const englishWithoutChinese = rule(
  'english-without-chinese',
  {
    left: (found: string) => ({
      message: `“${found}” is left in the English`,
      hint: 'Translate it; only notes, reasons, changes and the pages of the site cite Chinese words.',
    }),
    mark: (found: string) => ({
      message: `“${found}” is a Chinese mark, left in the English`,
      hint: 'Write the mark that English has for it.',
    }),
  },
  [],
  (content, say) => {
    for (const { placeAt, text } of translatedTexts(content)) {
      const found = chinese.exec(text);
      if (found === null) continue;
      const isMark = !/\p{Script=Han}/u.test(found[0]);
      say[isMark ? 'mark' : 'left'](placeAt(found.index), found[0]);
    }
  },
);
