import { documentAt, documentFolders } from '../schemas/files.ts';
import type { YamlFault } from '../schemas/read-yaml.ts';
import type { Published } from '../schemas/published.ts';
import type { EditorialPageData } from '../schemas/editorial-page.ts';
import type { SynonymData } from '../schemas/synonym.ts';
import type { ByCode, Content, Document } from '../standard/content.ts';
import { pathIn, type EditionFiles } from './editions-in.ts';
import type { Place } from './problem.ts';

/** What lies below `content/`, dotfiles aside, before anything is read out of it. */
export interface ContentFiles {
  /** The text of every file, by its path: no byte order mark, lines ended by a line feed. */
  files: Record<string, string>;
  /** What is no file that can be read as text. */
  unreadable: Record<string, Unreadable>;
}

export interface Unreadable {
  why: 'folder' | 'link' | 'encoding' | 'failed';
  /** The line of the first byte that is not UTF-8; the system's word for the failure. */
  detail: string;
}

/** What came of reading the YAML of a file. */
export interface Reading {
  /** False where an MDX file does not begin with facts. */
  divided: boolean;
  value: unknown;
  faults: YamlFault[];
  /** The line of every value, by its path. */
  lines: Record<string, number>;
  /** What its schema refuses. */
  issues: { path: string; line: number | undefined; message: string }[];
}

/** The content with what is no part of the model: synonyms, pages, the files, the ledger. */
export interface AuthoredContent extends Content, EditionFiles {
  /** By everyday word. */
  synonyms: ByCode<SynonymData>;
  zhPages: ByCode<Document<EditorialPageData>>;
  enPages: ByCode<Document<EditorialPageData>>;
  /** Every published code, in the order of the ledger. */
  ledger: string[];
  /** The last release; `undefined` where it cannot be read, or where there has been none. */
  published: Published | undefined;
  readings: Record<string, Reading>;
  /** The codes of entries that their own schema refuses: they exist, so nobody calls them unknown. */
  refused: Set<string>;
  /** Files of records and folders that could not be read as a whole. */
  unusable: Set<string>;
  /** The editions before this one, the oldest first. */
  earlier: AuthoredContent[];
  /** All editions but this one. */
  others: AuthoredContent[];
  /** Whether no other edition follows this one. */
  isNewest: boolean;
  /** The days of `changes.yml` on which another edition than this one changed. */
  changesOfOthers: Set<string>;
}

/** The folders that come in two languages. */
export const folders = ['front', 'clauses', 'rows'] as const;
export type Folder = (typeof folders)[number];

/** The documents of a folder in both languages. */
export function documentsOf(content: AuthoredContent, folder: Folder) {
  const documents = {
    front: { zh: content.zhFront, en: content.enFront },
    clauses: { zh: content.zhClauses, en: content.enClauses },
    rows: { zh: content.zhRows, en: content.enRows },
  };
  return documents[folder];
}

/** The codes for which there is a rightly named file, valid or not, in a folder of one language. */
export function codesOfFiles({ files }: Pick<ContentFiles, 'files'>, folder: string): string[] {
  return Object.keys(files).flatMap((file) => {
    const document = documentAt(file);
    const right = document && documentFolders[document.folder]?.name.test(document.name);
    return right && file.startsWith(`${folder}/`) ? [document.name] : [];
  });
}

/** The path of a file as authors know it: `content/editions/046-2023/zh/rows/table-a.1-3.mdx`. */
export function pathTo({ folder }: Pick<AuthoredContent, 'folder'>, file: string): string {
  return `content/${pathIn(folder, file)}`;
}

/** The place of an entry, or of a value in it: the line of the nearest thing that has one. */
export function at(content: AuthoredContent, file: string, ...path: PropertyKey[]): Place {
  return { file, line: lineOf(content.readings[file]?.lines ?? {}, path) };
}

/** The line of a value, or of the nearest thing that it ought to stand in. */
export function lineOf(lines: Reading['lines'], path: PropertyKey[]): number | undefined {
  if (path.length === 0) return undefined;
  return lines[path.join('.')] ?? lineOf(lines, path.slice(0, -1));
}

/** The text of an item, by its code. */
export function itemText(content: AuthoredContent, item: string): string | undefined {
  const [clause = '', ordinal] = item.split('-');
  const data = content.zhClauses[clause]?.data;
  return data?.kind === 'clause' ? data.items?.[Number(ordinal) - 1] : undefined;
}
