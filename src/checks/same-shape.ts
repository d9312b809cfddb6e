import { paragraphsOf } from '../standard/content.ts';
import { documentsOf, folders, type AuthoredContent } from './authored-content.ts';
import { rule } from './rule.ts';

/** A translation has as many of each part as the Chinese; a page, as many sections. */
export const sameShape = rule(
  'same-shape',
  {
    differs: (what: string, en: string, zh: string) => ({
      message: `${what}: ${en}, where the Chinese has ${zh}`,
      hint: 'Translate each in its own place, none joined and none left out.',
    }),
  },
  [],
  (content, say) => {
    for (const { file, zh, en } of shapes(content)) {
      for (const [what, count] of Object.entries(zh)) {
        const own = en[what] ?? 0;
        if (own !== count) say.differs({ file }, what, String(own), String(count));
      }
    }
  },
);

type Shape = Record<string, number>;

function shapes(content: AuthoredContent): { file: string; zh: Shape; en: Shape }[] {
  const bodies = folders.flatMap((folder) => {
    const { zh, en } = documentsOf(content, folder);
    return together(`en/${folder}`, zh, en, ({ body }) => ({
      paragraphs: paragraphsOf(body).length,
    }));
  });
  const clauses = Object.keys(content.zhClauses).flatMap((code) => {
    const [zh, en] = [content.zhClauses[code]?.data, content.enClauses[code]?.data];
    if (zh === undefined || en === undefined) return [];
    return {
      file: `en/clauses/${code}.mdx`,
      zh: {
        items: zh.kind === 'clause' ? (zh.items?.length ?? 0) : 0,
        tables: zh.kind === 'annex' ? zh.tables.length : 0,
        titles: zh.kind === 'untitled' ? 0 : 1,
        labels: zh.kind === 'annex' ? 1 : 0,
      },
      en: {
        items: en.items?.length ?? 0,
        tables: en.tables?.length ?? 0,
        titles: en.title === undefined ? 0 : 1,
        labels: en.label === undefined ? 0 : 1,
      },
    };
  });
  const pages = together('en/pages', content.zhPages, content.enPages, ({ body }) => ({
    'headings (##)': body.match(/^## /gm)?.length ?? 0,
  }));
  return [...bodies, ...clauses, ...pages];
}

function together(
  folder: string,
  zh: Record<string, { body: string }>,
  en: Record<string, { body: string }>,
  shapeOf: (document: { body: string }) => Shape,
) {
  return Object.entries(zh).flatMap(([code, chinese]) => {
    const english = en[code];
    if (english === undefined) return [];
    return { file: `${folder}/${code}.mdx`, zh: shapeOf(chinese), en: shapeOf(english) };
  });
}
