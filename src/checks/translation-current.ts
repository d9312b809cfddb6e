import { textHash } from '../standard/text-hash.ts';
import { documentsOf, folders } from './authored-content.ts';
import type { Check } from './problem.ts';

/** Every translation has been read against the Chinese as it stands now. */
export const translationCurrent: Check = (content) =>
  folders.flatMap((folder) =>
    Object.entries(documentsOf(content, folder).en).flatMap(([code, { data }]) => {
      const chinese = content.files[`zh/${folder}/${code}.mdx`];
      if (chinese === undefined || textHash(chinese) === data.translates) return [];
      return {
        file: `en/${folder}/${code}.mdx`,
        message: `has not been read against content/zh/${folder}/${code}.mdx since that changed`,
        hint: `Read the two against each other, then run: npm run reread -- ${code}`,
      };
    }),
  );
