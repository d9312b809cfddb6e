import { codesOfFiles, pathTo } from './authored-content.ts';
import { missingCodes } from './codes-in.ts';
import { rule } from './rule.ts';

/** Every clause and every row has its translation, and no translation stands alone. */
export const translationPresent = rule(
  'translation-present',
  {
    missing: (chinese: string) => ({
      message: `is missing: ${chinese} has no translation`,
      hint: 'Translate the Chinese file into a file of this name, as its neighbours do.',
    }),
    extra: (chinese: string) => ({
      message: `translates nothing: there is no ${chinese}`,
      hint: 'Remove it, or give it the name of the Chinese file that it translates.',
    }),
  },
  ['zh/clauses', 'en/clauses', 'zh/rows', 'en/rows'],
  (content, say) => {
    const missing = missingCodes(content);
    for (const folder of ['clauses', 'rows']) {
      const zh = codesOfFiles(content, `zh/${folder}`);
      const en = codesOfFiles(content, `en/${folder}`);
      const english = (code: string) => ({ file: `en/${folder}/${code}.mdx` });
      const chinese = (code: string) => pathTo(content, `zh/${folder}/${code}.mdx`);
      for (const code of zh) {
        if (!en.includes(code)) say.missing(english(code), chinese(code));
      }
      for (const code of en) {
        // It is the Chinese file that is gone, of which another rule tells.
        if (!zh.includes(code) && !missing.has(code)) say.extra(english(code), chinese(code));
      }
    }
  },
);
