import type { ContentFiles } from './authored-content.ts';

/** What belongs to the site as a whole, and to no edition. */
const ofSite = /^(?:README\.md|(?:glossary|synonyms|changes)\.yml|(?:zh|en)\/pages\/.+)$/;

const ofEdition = /^editions\/([^/]+)\/(.+)$/;

/** What one edition is made of. */
export interface EditionFiles extends ContentFiles {
  /** The name of its folder below `content/editions`: `046-2023`. */
  folder: string;
}

/**
 * The files of each edition, with those of the site as a whole, as if they lay in one folder: a
 * rule need not know how many editions there are.
 * @param content all that lies below `content/`
 */
export function editionsIn(content: ContentFiles): EditionFiles[] {
  const paths = [...Object.keys(content.files), ...Object.keys(content.unreadable)];
  const names = new Set(paths.flatMap((path) => ofEdition.exec(path)?.[1] ?? []));
  return [...names].map((folder) => ({
    folder,
    files: flat(content.files, folder),
    unreadable: flat(content.unreadable, folder),
  }));
}

/** Where a file of an edition lies below `content/`: `editions/046-2023/zh/rows/table-a.1-3.mdx`. */
export function pathIn(folder: string, file: string): string {
  return ofSite.test(file) ? file : `editions/${folder}/${file}`;
}

/** The files that lie neither where the site looks for its own nor in an edition, or in the wrong one. */
export function straysIn({ files, unreadable }: ContentFiles): string[] {
  const paths = Object.keys({ ...files, ...unreadable });
  return paths.filter((path) => !ofSite.test(path) && !isOfEdition(path));
}

/** Of what belongs to the site as a whole an edition has none. */
function isOfEdition(path: string): boolean {
  const [, , own] = ofEdition.exec(path) ?? [];
  return own !== undefined && !ofSite.test(own);
}

function flat<Value>(files: Record<string, Value>, folder: string): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, value]) => {
      if (ofSite.test(path)) return [[path, value]];
      const [, name, own = ''] = ofEdition.exec(path) ?? [];
      return name === folder && !ofSite.test(own) ? [[own, value]] : [];
    }),
  );
}
