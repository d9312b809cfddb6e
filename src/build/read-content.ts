import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { parseDocument, LineCounter } from 'yaml';
import { abilitySchema } from '../schemas/ability.ts';
import { changeSchema } from '../schemas/change.ts';
import { enClauseSchema, zhClauseSchema } from '../schemas/clause.ts';
import { editionSchema } from '../schemas/edition.ts';
import { editorialPageSchema } from '../schemas/editorial-page.ts';
import { enFrontSchema, zhFrontSchema } from '../schemas/front.ts';
import { glossarySchema } from '../schemas/glossary.ts';
import { moduleSchema } from '../schemas/module.ts';
import { noteSchema } from '../schemas/note.ts';
import { positionSchema } from '../schemas/position.ts';
import { enRowSchema, zhRowSchema } from '../schemas/row.ts';
import { synonymSchema } from '../schemas/synonym.ts';
import type { Problem } from '../checks/problem.ts';
import type { AuthoredContent } from '../checks/authored-content.ts';
import { publishedFile, publishedIn } from '../checks/published-readable.ts';
import type { ByCode, Document } from '../standard/content.ts';

/**
 * Reads `content/` with the same schemas as Astro, but to the end: every problem of every file
 * is gathered, where Astro would stop at the first.
 * @param folder the path of `content/`
 */
export async function readContent(
  folder: string,
): Promise<{ content: AuthoredContent; problems: Problem[] }> {
  const reader = new Reader(folder);
  // The editors' own pages are no part of the model; they are read to be checked.
  await reader.documents('zh/pages', editorialPageSchema);
  await reader.documents('en/pages', editorialPageSchema);
  await reader.file(publishedFile);
  const content: AuthoredContent = {
    edition: await reader.records('edition.yml', editionSchema),
    positions: await reader.records('positions.yml', positionSchema),
    modules: await reader.records('modules.yml', moduleSchema),
    abilities: await reader.records('abilities.yml', abilitySchema),
    notes: await reader.records('notes.yml', noteSchema),
    glossary: await reader.records('glossary.yml', glossarySchema),
    synonyms: await reader.records('synonyms.yml', synonymSchema),
    changes: await reader.records('changes.yml', changeSchema),
    zhFront: await reader.documents('zh/front', zhFrontSchema),
    enFront: await reader.documents('en/front', enFrontSchema),
    zhClauses: await reader.documents('zh/clauses', zhClauseSchema),
    enClauses: await reader.documents('en/clauses', enClauseSchema),
    zhRows: await reader.documents('zh/rows', zhRowSchema),
    enRows: await reader.documents('en/rows', enRowSchema),
    ledger: (await readFile(join(folder, 'ledger.txt'), 'utf8')).split('\n').filter(Boolean),
    published: publishedIn(reader.files),
    files: reader.files,
    refused: reader.refused,
  };
  return { content, problems: reader.problems };
}

class Reader {
  readonly problems: Problem[] = [];
  /** The text of every file read, by its path below `content/`. */
  readonly files: Record<string, string> = {};
  /** The codes of the entries that were refused. */
  readonly refused = new Set<string>();
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** A YAML file of records by code. */
  async records<Schema extends z.ZodType>(
    file: string,
    schema: Schema,
  ): Promise<ByCode<z.infer<Schema>>> {
    const source = await this.#text(file);
    const parsed = this.#yaml(file, source, 0);
    const records: ByCode<z.infer<Schema>> = {};
    for (const [code, value] of Object.entries(parsed.value)) {
      const data = this.#valid(file, schema, value, [code], parsed.lineOf);
      if (data === undefined) this.refused.add(code);
      else records[code] = data;
    }
    return records;
  }

  /** A folder of MDX files, by their names without the ending. */
  async documents<Schema extends z.ZodType>(
    folder: string,
    schema: Schema,
  ): Promise<ByCode<Document<z.infer<Schema>>>> {
    const documents: ByCode<Document<z.infer<Schema>>> = {};
    const names = await readdir(join(this.#folder, folder));
    for (const name of names.filter((one) => one.endsWith('.mdx')).sort()) {
      const file = `${folder}/${name}`;
      const source = await this.#text(file);
      const match = /^---\n([\s\S]*?\n)?---(?:\n|$)([\s\S]*)$/.exec(source);
      if (match === null) {
        this.problems.push({
          file,
          message: 'has no facts between two lines of three hyphens',
          hint: 'Begin the file with ---, the facts, ---, as its neighbours do.',
        });
        continue;
      }
      const [, head = '', body = ''] = match;
      const { value, lineOf } = this.#yaml(file, head, 1);
      const data = this.#valid(file, schema, value, [], lineOf);
      const code = name.replace(/\.mdx$/, '');
      if (data === undefined) this.refused.add(code);
      else documents[code] = { data, body };
    }
    return documents;
  }

  /** A file that is read elsewhere; where it is missing, a check says so. */
  async file(file: string): Promise<void> {
    await this.#text(file).catch(() => undefined);
  }

  async #text(file: string): Promise<string> {
    const text = await readFile(join(this.#folder, file), 'utf8');
    this.files[file] = text;
    return text;
  }

  #yaml(file: string, source: string, linesBefore: number) {
    const lines = new LineCounter();
    const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
    for (const error of document.errors) {
      const line = lines.linePos(error.pos[0]).line + linesBefore;
      this.problems.push({
        file,
        line,
        message: `is not valid YAML: ${error.message}`,
        hint: 'Compare with a neighbouring entry; quote text that holds a colon or a hash.',
      });
    }
    // What could be read is read on, so that one error does not call up a hundred others.
    const value = document.toJS() as Record<string, unknown> | null;
    const lineOf = (path: PropertyKey[]) => {
      for (let depth = path.length; depth > 0; depth--) {
        const node = document.getIn(path.slice(0, depth), true);
        const range = (node as { range?: [number, number, number] } | undefined)?.range;
        if (range) return lines.linePos(range[0]).line + linesBefore;
      }
      return linesBefore + 1;
    };
    return { value: value ?? {}, lineOf };
  }

  #valid<Schema extends z.ZodType>(
    file: string,
    schema: Schema,
    value: unknown,
    at: string[],
    lineOf: (path: PropertyKey[]) => number,
  ): z.infer<Schema> | undefined {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const path = [...at, ...issue.path];
      const place = path.join('.');
      const key = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
      this.problems.push({
        file,
        line: lineOf([...path, ...key]),
        message: place === '' ? issue.message : `${place}: ${issue.message}`,
        hint: 'See the schema of this file in src/schemas for what it may hold.',
      });
    }
    return undefined;
  }
}
