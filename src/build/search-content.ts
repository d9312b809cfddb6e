import type { EditorialPageData } from '../schemas/editorial-page.ts';
import type { EditorialText } from '../search/records.ts';
import { assembleStandard } from '../standard/assemble.ts';
import type { ByCode, Document } from '../standard/content.ts';
import { contentFolder } from './load-standard.ts';
import { readContent } from './read-content.ts';
import type { SearchContent } from './record-store.ts';

/** Everything that can be searched, read from `content/`, which must have passed the checks. */
export async function loadSearchContent(folder = contentFolder): Promise<SearchContent> {
  const { content } = await readContent(folder);
  return {
    standard: assembleStandard(content),
    synonyms: content.synonyms,
    editorial: { zh: editorialTexts(content.zhPages), en: editorialTexts(content.enPages) },
  };
}

function editorialTexts(pages: ByCode<Document<EditorialPageData>>): EditorialText[] {
  return Object.entries(pages).map(([page, { data, body }]) => ({
    page,
    title: data.title,
    text: plainTextOf(body),
  }));
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
