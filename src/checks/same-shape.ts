import { hiddenCharacters } from '../schemas/characters.ts';
import { paragraphsOf } from '../standard/content.ts';
import { documentsOf, folders, type AuthoredContent } from './authored-content.ts';
import { rule } from './rule.ts';
import { isFaulty } from './text-present.ts';

/** A translation has as many of each part as the Chinese; a page, as many sections. */
export const sameShape = rule(
  'same-shape',
  {
    differs: (what: string, en: string, zh: string) => ({
      message: `${what}: ${en}, where the Chinese has ${zh}`,
      hint: 'Translate each in its own place, none joined and none left out.',
    }),
    needless: (what: string) => ({
      message: `has a ${what}, where the Chinese has none`,
      hint: 'Remove it.',
    }),
    sections: (en: string, zh: string) => ({
      message: `headings (##): ${en}, where the Chinese page has ${zh}`,
      hint: 'Compare the two, and write the one that is missing: the pages stand side by side.',
    }),
  },
  [],
  (content, say) => {
    for (const { file, zh, en } of shapes(content)) {
      for (const [what, count] of Object.entries(zh)) {
        const own = en[what] ?? 0;
        if (own === count) continue;
        if (count === 0) say.needless({ file }, what.replace(/s$/, ''));
        else say.differs({ file }, what, String(own), String(count));
      }
    }
    for (const [name, { body }] of Object.entries(content.zhPages)) {
      const english = content.enPages[name];
      const [zh, en] = [headingsIn(body), headingsIn(english?.body ?? body)];
      // What cannot be seen may have broken one, and is told of by the rule about that.
      const isVisible = hiddenCharacters(`${body}${english?.body ?? ''}`).length === 0;
      if (isVisible && zh !== en)
        say.sections({ file: `en/pages/${name}.mdx` }, String(en), String(zh));
    }
  },
);

type Shape = Record<string, number>;

function shapes(content: AuthoredContent): { file: string; zh: Shape; en: Shape }[] {
  const bodies = folders.flatMap((folder) => {
    const { zh, en } = documentsOf(content, folder);
    return Object.entries<{ body: string }>(zh).flatMap(([code, chinese]) => {
      const english = en[code];
      if (english === undefined || isFaulty(content, folder, code)) return [];
      const shapeOf = (body: string) => ({ paragraphs: paragraphsOf(body).length });
      const file = `en/${folder}/${code}.mdx`;
      return { file, zh: shapeOf(chinese.body), en: shapeOf(english.body) };
    });
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
  return [...bodies, ...clauses];
}

function headingsIn(body: string): number {
  return body.match(/^## /gm)?.length ?? 0;
}
