import type { Content } from '../standard/content.ts';

/** The content with what only the checks need: the bytes of its files and the ledger. */
export interface AuthoredContent extends Content {
  /** Every published code, in the order of the ledger. */
  ledger: string[];
  /** The text of every file that was read, by its path below `content/`. */
  files: Record<string, string>;
}
