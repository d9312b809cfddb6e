import { textHash } from '../standard/text-hash.ts';
import { at, documentsOf, folders, pathTo } from './authored-content.ts';
import { rule } from './rule.ts';

/** Every translation has been read against the Chinese as it stands now. */
export const translationCurrent = rule(
  'translation-current',
  {
    stale: (chinese: string, name: string) => ({
      message: `has not been read against ${chinese} since that changed`,
      hint: `Read the two against each other, then run: npm run reread -- ${name}`,
    }),
  },
  [],
  (content, say) => {
    for (const folder of folders) {
      for (const [code, { data }] of Object.entries(documentsOf(content, folder).en)) {
        const file = `zh/${folder}/${code}.mdx`;
        const chinese = content.files[file];
        if (chinese !== undefined && textHash(chinese) !== data.translates) {
          const place = at(content, `en/${folder}/${code}.mdx`, 'translates');
          say.stale(place, pathTo(content, file), `${content.folder}/${code}`);
        }
      }
    }
  },
);
