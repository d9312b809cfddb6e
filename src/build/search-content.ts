import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { locales, type Locale } from '../schemas/words.ts';
import type { EditorialText } from '../search/records.ts';
import { assembleStandard } from '../standard/assemble.ts';
import { contentFolder } from './load-standard.ts';
import { readContent } from './read-content.ts';
import type { SearchContent } from './record-store.ts';

/** Everything that can be searched, read from `content/`, which must have passed the checks. */
export async function loadSearchContent(folder = contentFolder): Promise<SearchContent> {
  const { content } = await readContent(folder);
  const [zh, en] = await Promise.all(locales.map((locale) => editorialTexts(folder, locale)));
  return {
    standard: assembleStandard(content),
    synonyms: content.synonyms,
    editorial: { zh: zh ?? [], en: en ?? [] },
  };
}

async function editorialTexts(folder: string, locale: Locale): Promise<EditorialText[]> {
  const pages = join(folder, locale, 'pages');
  const files = (await readdir(pages)).filter((file) => file.endsWith('.mdx')).sort();
  return Promise.all(
    files.map(async (file) => {
      const source = await readFile(join(pages, file), 'utf8');
      const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
      const title = /^title: *(.+)$/m.exec(head)?.[1]?.replace(/^(['"])(.*)\1$/, '$2') ?? '';
      return { page: file.replace(/\.mdx$/, ''), title, text: plainTextOf(body) };
    }),
  );
}

/** What a reader sees of an MDX body: a line for each block, without the marks of Markdown. */
function plainTextOf(body: string): string {
  return body
    .split(/\n\s*\n/)
    .filter((block) => !/^(?:import|export)\s/.test(block))
    .map((block) =>
      block
        .replace(/^#+ |^[-*] |^> |^\d+\. /gm, '')
        .replace(/\{[^}]*\}|<[^>]+>/g, '')
        .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/[`*_]{1,2}/g, '')
        .replace(/\s*\n\s*/g, ' ')
        .trim(),
    )
    .filter(Boolean)
    .join('\n');
}
