import { codePattern } from './codes.ts';

/** What the names of entries or of files may be, and which schema says what they hold. */
export interface Place {
  /** Its file below `src/schemas/`. */
  schema: string;
  /** A key of a file of records, or the name of a document without `.mdx`. */
  name: RegExp;
  example: string;
}

const anyWords = /^\S(?:.*\S)?$/;
const anyCodeName = new RegExp(
  Object.values(codePattern)
    .map(({ source }) => source)
    .join('|'),
);

/** The files of records, below `content/`. */
export const recordFiles: Record<string, Place> = {
  'edition.yml': { schema: 'edition.ts', name: /^\d+-\d{4}$/, example: '046-2023' },
  'positions.yml': { schema: 'position.ts', name: codePattern.position, example: 'ms' },
  'modules.yml': { schema: 'module.ts', name: codePattern.module, example: 'ms-m2' },
  'abilities.yml': { schema: 'ability.ts', name: codePattern.ability, example: 'ms-07' },
  'since.yml': { schema: 'since.ts', name: anyCodeName, example: 'table-a.1-10' },
  'notes.yml': { schema: 'note.ts', name: codePattern.note, example: 'note-04' },
  'glossary.yml': { schema: 'glossary.ts', name: anyWords, example: '触点' },
  'synonyms.yml': { schema: 'synonym.ts', name: anyWords, example: '投诉' },
  'changes.yml': { schema: 'change.ts', name: anyWords, example: '2026-11-23' },
};

/** The folders of documents, below `zh` and `en` of an edition, and of the site. */
export const documentFolders: Record<string, Place & { only?: string[] }> = {
  front: {
    schema: 'front.ts',
    name: /^(?:contents|foreword)$/,
    example: 'foreword',
    only: ['contents', 'foreword'],
  },
  clauses: {
    schema: 'clause.ts',
    // The model knows one annex; the foreword has a folder of its own.
    name: /^(?:[1-9]\d*(?:\.[1-9]\d*)*|a\.[1-9]\d*|annex-a)$/,
    example: '5.1.2.1',
  },
  rows: { schema: 'row.ts', name: codePattern.row, example: 'table-a.1-10' },
  pages: {
    schema: 'editorial-page.ts',
    name: /^(?:about|linking)$/,
    example: 'about',
    // Those that `src/pages` has a route for.
    only: ['about', 'linking'],
  },
};

/** Files at the top of `content/` that hold no records of their own kind. */
export const otherFiles = ['README.md', 'ledger.txt', 'published.json'];

/** The parts of a path such as `zh/rows/table-a.1-3.mdx`; `undefined` where it is no document. */
export function documentAt(file: string): { folder: string; name: string } | undefined {
  const [, folder = '', name = ''] = /^(?:zh|en)\/(\w+)\/([^/]+)\.mdx$/.exec(file) ?? [];
  return folder in documentFolders ? { folder, name } : undefined;
}
