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
import { editionOfChange } from '../standard/edition-of-change.ts';
import { publishedIn } from './published-readable.ts';
import { issueInWords, withoutMisspelt } from './issue-in-words.ts';
import { pathInWords } from './path-in-words.ts';
import { codesOfFiles, lineOf } from './authored-content.ts';
import type { AuthoredContent, ContentFiles, Reading } from './authored-content.ts';
import { editionsIn, type EditionFiles } from './editions-in.ts';

/** Reads the content of every edition, the oldest first, each with those before it. */
export function contentsOf(content: ContentFiles): AuthoredContent[] {
  const ordered = editionsIn(content)
    .map(contentOf)
    .sort((one, other) => (issuedOf(one) < issuedOf(other) ? -1 : 1));
  const editions = ordered.map((one) => ({ code: one.folder, issued: issuedOf(one) }));
  for (const [index, one] of ordered.entries()) {
    one.earlier = ordered.slice(0, index);
    one.others = ordered.filter((other) => other !== one);
    one.isNewest = index === ordered.length - 1;
    for (const [day, change] of Object.entries(one.changes)) {
      if (editionOfChange(day, change, editions) !== one.folder) one.changesOfOthers.add(day);
    }
  }
  return ordered;
}

/** The day on which an edition was issued, whatever it is called; where that cannot be read, its year. */
function issuedOf({ folder, edition }: AuthoredContent): string {
  const { issued } = edition[folder] ?? Object.values(edition)[0] ?? {};
  return issued ?? folder.slice(-4);
}

/**
 * Reads the content out of its files with the same schemas as Astro, but to the end: what cannot
 * be read is kept for the rules to tell of, where Astro would stop at the first.
 */
export function contentOf(files: EditionFiles): AuthoredContent {
  return contentReader()(files);
}

/** Reads content again and again, and each time anew only those files that have changed. */
export function contentReader(): (given: EditionFiles) => AuthoredContent {
  const read = {
    edition: recordsReader('edition.yml', editionSchema),
    positions: recordsReader('positions.yml', positionSchema),
    modules: recordsReader('modules.yml', moduleSchema),
    abilities: recordsReader('abilities.yml', abilitySchema),
    notes: recordsReader('notes.yml', noteSchema),
    since: recordsReader('since.yml', sinceSchema),
    glossary: recordsReader('glossary.yml', glossarySchema),
    synonyms: recordsReader('synonyms.yml', synonymSchema),
    changes: recordsReader('changes.yml', changeSchema),
    zhFront: documentsReader('zh/front', zhFrontSchema),
    enFront: documentsReader('en/front', enFrontSchema),
    zhClauses: documentsReader('zh/clauses', zhClauseSchema),
    enClauses: documentsReader('en/clauses', enClauseSchema),
    zhRows: documentsReader('zh/rows', zhRowSchema),
    enRows: documentsReader('en/rows', enRowSchema),
    zhPages: documentsReader('zh/pages', editorialPageSchema),
    enPages: documentsReader('en/pages', editorialPageSchema),
  };
  return (given) => {
    const gathered: Gathered = { ...given, readings: {}, refused: new Set(), unusable: new Set() };
    return {
      edition: read.edition(gathered),
      positions: read.positions(gathered),
      modules: read.modules(gathered),
      abilities: read.abilities(gathered),
      notes: read.notes(gathered),
      since: read.since(gathered),
      glossary: read.glossary(gathered),
      synonyms: read.synonyms(gathered),
      changes: read.changes(gathered),
      zhFront: read.zhFront(gathered),
      enFront: read.enFront(gathered),
      zhClauses: read.zhClauses(gathered),
      enClauses: read.enClauses(gathered),
      zhRows: read.zhRows(gathered),
      enRows: read.enRows(gathered),
      zhPages: read.zhPages(gathered),
      enPages: read.enPages(gathered),
      published: publishedIn(given.files),
      ledger: (given.files['ledger.txt'] ?? '').split('\n').filter(Boolean),
      earlier: [],
      others: [],
      isNewest: true,
      changesOfOthers: new Set(),
      ...gathered,
    };
  };
}

/** What comes of all files together. */
type Gathered = Pick<AuthoredContent, keyof EditionFiles | 'readings' | 'refused' | 'unusable'>;

/** Whether a value is entries by key, neither a list nor a single thing. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A YAML file of records by code. */
function recordsReader<Schema extends z.ZodType>(file: string, schema: Schema) {
  const read = remembering((source: string) => {
    const reading: Reading = { divided: true, issues: [], ...readYaml(source) };
    const entries = isMap(reading.value) ? Object.entries(reading.value) : [];
    const records: ByCode<z.infer<Schema>> = {};
    for (const [code, value] of entries) {
      const data = valid(reading, schema, value, [code]);
      if (data !== undefined) records[code] = data;
    }
    const rightlyNamed = entries.every(([code]) => recordFiles[file]?.name.test(code));
    const usable = entries.length > 0 && rightlyNamed && reading.faults.length === 0;
    return { reading, records, usable, codes: entries.map(([code]) => code) };
  });
  return (gathered: Gathered): ByCode<z.infer<Schema>> => {
    const { reading, records, usable, codes } = read(file, gathered.files[file] ?? '');
    gathered.readings[file] = reading;
    if (!usable) gathered.unusable.add(file);
    for (const code of codes) if (!(code in records)) gathered.refused.add(code);
    return records;
  };
}

/** A folder of MDX files, by their names without the ending. */
function documentsReader<Schema extends z.ZodType>(folder: string, schema: Schema) {
  const read = remembering((source: string) => {
    const parts = splitDocument(source);
    const divided = parts !== undefined;
    const reading: Reading = { divided, issues: [], ...readYaml(parts?.head ?? '', 1) };
    const data = valid(reading, schema, reading.value ?? {}, []);
    const refused = data === undefined || reading.faults.length > 0;
    return { reading, document: refused ? undefined : { data, body: parts?.body ?? '' } };
  });
  return (gathered: Gathered): ByCode<Document<z.infer<Schema>>> => {
    const documents: ByCode<Document<z.infer<Schema>>> = {};
    const codes = codesOfFiles(gathered, folder);
    if (codes.length === 0) gathered.unusable.add(folder);
    for (const code of codes) {
      const file = `${folder}/${code}.mdx`;
      const { reading, document } = read(file, gathered.files[file] ?? '');
      gathered.readings[file] = reading;
      if (document === undefined) gathered.refused.add(code);
      else documents[code] = document;
    }
    return documents;
  };
}

/** A reader that reads a file again only where its text has changed. */
function remembering<Result>(read: (source: string) => Result) {
  const last = new Map<string, { source: string; result: Result }>();
  return (file: string, source: string): Result => {
    const known = last.get(file);
    if (known?.source === source) return known.result;
    const result = read(source);
    last.set(file, { source, result });
    return result;
  };
}

function valid<Schema extends z.ZodType>(
  reading: Reading,
  schema: Schema,
  value: unknown,
  at: string[],
): z.infer<Schema> | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of withoutMisspelt(result.error.issues)) {
    const path = [...at, ...issue.path];
    const key = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const line = lineOf(reading.lines, [...path, ...key]);
    const message = issueInWords(issue, schema, value);
    reading.issues.push({ path: pathInWords(path), line, message });
  }
  return undefined;
}
