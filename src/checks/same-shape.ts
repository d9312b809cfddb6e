import { paragraphsOf } from '../standard/content.ts';
import { documentsOf, folders, type AuthoredContent } from './authored-content.ts';
import type { Check, Problem } from './problem.ts';

/** A translation has as many items, paragraphs and tables as the Chinese, and a title if that has. */
export const sameShape: Check = (content) =>
  folders.flatMap((folder) => {
    const { zh, en } = documentsOf(content, folder);
    return Object.keys(zh).flatMap((code) => {
      const [chinese, english] = [zh[code], en[code]];
      if (chinese === undefined || english === undefined) return [];
      const file = `en/${folder}/${code}.mdx`;
      return [
        ...differing(file, 'paragraphs', lengthOf(chinese.body), lengthOf(english.body)),
        ...(folder === 'clauses' ? clauseDiffering(content, code) : []),
      ];
    });
  });

const lengthOf = (body: string) => paragraphsOf(body).length;

function clauseDiffering(content: AuthoredContent, code: string): Problem[] {
  const zh = content.zhClauses[code]?.data;
  const en = content.enClauses[code]?.data;
  if (zh === undefined || en === undefined) return [];
  const file = `en/clauses/${code}.mdx`;
  const items = zh.kind === 'clause' ? (zh.items ?? []) : [];
  const tables = zh.kind === 'annex' ? zh.tables : [];
  const titles = zh.kind === 'untitled' ? 0 : 1;
  return [
    ...differing(file, 'items', items.length, en.items?.length ?? 0),
    ...differing(file, 'tables', tables.length, en.tables?.length ?? 0),
    ...differing(file, 'titles', titles, en.title === undefined ? 0 : 1),
  ];
}

function differing(file: string, what: string, zh: number, en: number): Problem[] {
  if (zh === en) return [];
  return [
    {
      file,
      message: `${what}: ${en}, where the Chinese has ${zh}`,
      hint: 'Translate each in its own place, none joined and none left out.',
    },
  ];
}
