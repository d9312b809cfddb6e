import type { Citation } from '../standard/citation.ts';

/**
 * A reference as an item of CSL-JSON (Citation Style Language 1.0.2), as Zotero and pandoc import
 * it: a list of one. The place stands in `section`, since a locator belongs to a citation, not to
 * what is cited.
 */
export function cslJson(citation: Citation): string {
  const { number, title, publisher, issued, locator, note, address } = citation;
  const own =
    note === undefined
      ? {
          type: 'standard',
          title: title.zh,
          number,
          author: [{ literal: publisher.zh }],
          publisher: publisher.zh,
          issued: { 'date-parts': [issued.split('-').map(Number)] },
          section: locator?.zh,
        }
      : { type: 'webpage', title: `${note.zh}：${number}《${title.zh}》` };
  const item = { id: citation.qualifiedCode, ...own, language: 'zh-CN', URL: address };
  return JSON.stringify([item], undefined, 2);
}
