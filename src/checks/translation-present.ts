import { codesOfFiles, folders } from './authored-content.ts';
import type { Check } from './problem.ts';

/** Every Chinese file has its translation, and no translation stands alone. */
export const translationPresent: Check = (content) =>
  [...folders, 'pages'].flatMap((folder) => {
    const zh = codesOfFiles(content, `zh/${folder}`);
    const en = codesOfFiles(content, `en/${folder}`);
    const missing = zh.filter((code) => !en.includes(code));
    const extra = en.filter((code) => !zh.includes(code));
    return [
      ...missing.map((code) => ({
        file: `en/${folder}/${code}.mdx`,
        message: `is missing: content/zh/${folder}/${code}.mdx has no translation`,
        hint: 'Translate the Chinese file into a file of this name, as its neighbours do.',
      })),
      ...extra.map((code) => ({
        file: `en/${folder}/${code}.mdx`,
        message: `translates nothing: there is no content/zh/${folder}/${code}.mdx`,
        hint: 'Remove it, or give it the name of the Chinese file that it translates.',
      })),
    ];
  });
