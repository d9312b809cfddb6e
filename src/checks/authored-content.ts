import type { Published } from '../schemas/published.ts';
import type { SynonymData } from '../schemas/synonym.ts';
import type { ByCode, Content } from '../standard/content.ts';

/** The content with what is no part of the model: synonyms, its files, the ledger, the release. */
export interface AuthoredContent extends Content {
  /** By everyday word. */
  synonyms: ByCode<SynonymData>;
  /** Every published code, in the order of the ledger. */
  ledger: string[];
  /** The last release; `undefined` where it cannot be read, or where there has been none. */
  published: Published | undefined;
  /** The text of every file that was read, by its path below `content/`. */
  files: Record<string, string>;
  /** The codes of entries that their own schema refuses: they exist, so nobody calls them unknown. */
  refused: Set<string>;
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

/** The codes for which there is a file, valid or not, in a folder of one language. */
export function codesOfFiles(content: AuthoredContent, folder: string): string[] {
  return Object.keys(content.files)
    .filter((file) => file.startsWith(`${folder}/`))
    .map((file) => file.slice(folder.length + 1).replace(/\.mdx$/, ''));
}
