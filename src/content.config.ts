import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { abilitySchema } from './schemas/ability.ts';
import { changeSchema } from './schemas/change.ts';
import { enClauseSchema, zhClauseSchema } from './schemas/clause.ts';
import { editionSchema } from './schemas/edition.ts';
import { enFrontSchema, zhFrontSchema } from './schemas/front.ts';
import { glossarySchema } from './schemas/glossary.ts';
import { editorialPageSchema } from './schemas/editorial-page.ts';
import { moduleSchema } from './schemas/module.ts';
import { noteSchema } from './schemas/note.ts';
import { positionSchema } from './schemas/position.ts';
import { recordsFrom } from './schemas/read-yaml.ts';
import { enRowSchema, zhRowSchema } from './schemas/row.ts';
import { sinceSchema } from './schemas/since.ts';

/** Each entry is known by its path without the ending: the default would turn `4.1` into `41`. */
const byPath = (base: string, pattern: string) =>
  glob({ base, pattern, generateId: ({ entry }) => entry.replace(/\.\w+$/, '') });

/** The documents of every edition, as `046-2023/zh/rows/table-a.1-10`. */
const documents = <Schema extends z.ZodType>(folder: string, schema: Schema) =>
  defineCollection({ loader: byPath('content/editions', `*/${folder}/*.mdx`), schema });

/** A file of records of every edition, as `046-2023/modules`: an entry holds the whole file. */
const records = <Schema extends z.ZodType>(name: string, schema: Schema) =>
  defineCollection({
    loader: byPath('content/editions', `*/${name}.yml`),
    schema: z.record(z.string(), schema),
  });

/** A file of records of the site as a whole, read by the same reader as the checks use. */
const siteRecords = <Schema extends z.ZodObject>(name: string, schema: Schema) =>
  defineCollection({ loader: file(`content/${name}.yml`, { parser: recordsFrom }), schema });

/** The editors' own pages in one language. */
const editorialPages = (locale: string) =>
  defineCollection({
    loader: byPath(`content/${locale}/pages`, '*.mdx'),
    schema: editorialPageSchema,
  });

export const collections = {
  edition: records('edition', editionSchema),
  positions: records('positions', positionSchema),
  modules: records('modules', moduleSchema),
  abilities: records('abilities', abilitySchema),
  notes: records('notes', noteSchema),
  since: records('since', sinceSchema),
  zhFront: documents('zh/front', zhFrontSchema),
  enFront: documents('en/front', enFrontSchema),
  zhClauses: documents('zh/clauses', zhClauseSchema),
  enClauses: documents('en/clauses', enClauseSchema),
  zhRows: documents('zh/rows', zhRowSchema),
  enRows: documents('en/rows', enRowSchema),
  glossary: siteRecords('glossary', glossarySchema),
  changes: siteRecords('changes', changeSchema),
  zhPages: editorialPages('zh'),
  enPages: editorialPages('en'),
};
