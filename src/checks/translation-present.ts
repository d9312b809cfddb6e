import { codesOfFiles } from './authored-content.ts';
import { rule } from './rule.ts';

/** Every clause and every row has its translation, and no translation stands alone. */
export const translationPresent = rule(
  'translation-present',
  {
    missing: (chinese: string) => ({
      message: `is missing: content/${chinese} has no translation`,
      hint: 'Translate the Chinese file into a file of this name, as its neighbours do.',
    }),
    extra: (chinese: string) => ({
      message: `translates nothing: there is no content/${chinese}`,
      hint: 'Remove it, or give it the name of the Chinese file that it translates.',
    }),
  },
  ['zh/clauses', 'en/clauses', 'zh/rows', 'en/rows'],
  (content, say) => {
    for (const folder of ['clauses', 'rows']) {
      const zh = codesOfFiles(content, `zh/${folder}`);
      const en = codesOfFiles(content, `en/${folder}`);
      const file = (code: string, locale: string) => `${locale}/${folder}/${code}.mdx`;
      for (const code of zh) {
        if (!en.includes(code)) say.missing({ file: file(code, 'en') }, file(code, 'zh'));
      }
      for (const code of en) {
        if (!zh.includes(code)) say.extra({ file: file(code, 'en') }, file(code, 'zh'));
      }
    }
  },
);
