import { textHash } from '../standard/text-hash.ts';
import { at, documentsOf, folders } from './authored-content.ts';
import { rule } from './rule.ts';

/** Every translation has been read against the Chinese as it stands now. */
export const translationCurrent = rule(
  'translation-current',
  {
    stale: (chinese: string, code: string) => ({
      message: `has not been read against content/${chinese} since that changed`,
      hint: `Read the two against each other, then run: npm run reread -- ${code}`,
    }),
  },
  [],
  (content, say) => {
    for (const folder of folders) {
      for (const [code, { data }] of Object.entries(documentsOf(content, folder).en)) {
        const file = `zh/${folder}/${code}.mdx`;
        const chinese = content.files[file];
        if (chinese !== undefined && textHash(chinese) !== data.translates) {
          say.stale(at(content, `en/${folder}/${code}.mdx`, 'translates'), file, code);
        }
      }
    }
  },
);
