import type { z } from 'astro/zod';
import { abilitySchema } from '../schemas/ability.ts';
import { changeSchema } from '../schemas/change.ts';
import { enClauseSchema, zhClauseSchema } from '../schemas/clause.ts';
import { editionSchema } from '../schemas/edition.ts';
import { editorialPageSchema } from '../schemas/editorial-page.ts';
import { recordFiles } from '../schemas/files.ts';
import { enFrontSchema, zhFrontSchema } from '../schemas/front.ts';
import { glossarySchema } from '../schemas/glossary.ts';
import { moduleSchema } from '../schemas/module.ts';
import { noteSchema } from '../schemas/note.ts';
import { positionSchema } from '../schemas/position.ts';
import { readYaml, splitDocument } from '../schemas/read-yaml.ts';
import { enRowSchema, zhRowSchema } from '../schemas/row.ts';
import { sinceSchema } from '../schemas/since.ts';
import { synonymSchema } from '../schemas/synonym.ts';
import type { ByCode, Document } from '../standard/content.ts';
import { codesOfFiles, lineOf } from './authored-content.ts';
import type { AuthoredContent, Reading } from './authored-content.ts';
import type { EditionFiles } from './editions-in.ts';

/**
 * Reads the content out of its files with the same schemas as Astro, but to the end: what cannot
 * be read is kept for the rules to tell of, where Astro would stop at the first.
 */
export function contentOf(given: EditionFiles): AuthoredContent {
  const reader = new Reader(given.files);
  return {
    ...given,
    edition: reader.records('edition.yml', editionSchema),
    positions: reader.records('positions.yml', positionSchema),
    modules: reader.records('modules.yml', moduleSchema),
    abilities: reader.records('abilities.yml', abilitySchema),
    notes: reader.records('notes.yml', noteSchema),
    since: reader.records('since.yml', sinceSchema),
    glossary: reader.records('glossary.yml', glossarySchema),
    synonyms: reader.records('synonyms.yml', synonymSchema),
    changes: reader.records('changes.yml', changeSchema),
    zhFront: reader.documents('zh/front', zhFrontSchema),
    enFront: reader.documents('en/front', enFrontSchema),
    zhClauses: reader.documents('zh/clauses', zhClauseSchema),
    enClauses: reader.documents('en/clauses', enClauseSchema),
    zhRows: reader.documents('zh/rows', zhRowSchema),
    enRows: reader.documents('en/rows', enRowSchema),
    zhPages: reader.documents('zh/pages', editorialPageSchema),
    enPages: reader.documents('en/pages', editorialPageSchema),
    ledger: (given.files['ledger.txt'] ?? '').split('\n').filter(Boolean),
    readings: reader.readings,
    refused: reader.refused,
    unusable: reader.unusable,
  };
}

/** Whether a value is entries by key, neither a list nor a single thing. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

class Reader {
  readonly readings: Record<string, Reading> = {};
  readonly refused = new Set<string>();
  readonly unusable = new Set<string>();
  readonly #files: Record<string, string>;

  constructor(files: Record<string, string>) {
    this.#files = files;
  }

  /** A YAML file of records by code. */
  records<Schema extends z.ZodType>(file: string, schema: Schema): ByCode<z.infer<Schema>> {
    const source = this.#files[file];
    const records: ByCode<z.infer<Schema>> = {};
    const reading = this.#read(file, source ?? '', 0);
    const entries = isMap(reading.value) ? Object.entries(reading.value) : [];
    const misnamed = entries.some(([code]) => !recordFiles[file]?.name.test(code));
    if (entries.length === 0 || misnamed || reading.faults.length > 0) this.unusable.add(file);
    for (const [code, value] of entries) {
      const data = valid(reading, schema, value, [code]);
      if (data === undefined) this.refused.add(code);
      else records[code] = data;
    }
    return records;
  }

  /** A folder of MDX files, by their names without the ending. */
  documents<Schema extends z.ZodType>(
    folder: string,
    schema: Schema,
  ): ByCode<Document<z.infer<Schema>>> {
    const documents: ByCode<Document<z.infer<Schema>>> = {};
    const codes = codesOfFiles({ files: this.#files }, folder);
    if (codes.length === 0) this.unusable.add(folder);
    for (const code of codes) {
      const file = `${folder}/${code}.mdx`;
      const parts = splitDocument(this.#files[file] ?? '');
      const reading = this.#read(file, parts?.head ?? '', 1);
      reading.divided = parts !== undefined;
      const data = valid(reading, schema, reading.value ?? {}, []);
      if (data === undefined || reading.faults.length > 0) this.refused.add(code);
      else documents[code] = { data, body: parts?.body ?? '' };
    }
    return documents;
  }

  #read(file: string, source: string, linesBefore: number): Reading {
    const reading = { divided: true, issues: [], ...readYaml(source, linesBefore) };
    this.readings[file] = reading;
    return reading;
  }
}

function valid<Schema extends z.ZodType>(
  reading: Reading,
  schema: Schema,
  value: unknown,
  at: string[],
): z.infer<Schema> | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = [...at, ...issue.path];
    const key = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const line = lineOf(reading.lines, [...path, ...key]);
    reading.issues.push({ path: path.join('.'), line, message: issue.message });
  }
  return undefined;
}
