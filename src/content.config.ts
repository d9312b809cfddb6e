import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
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

/** The files of one folder, each known by its name: the default would turn `4.1` into `41`. */
const documents = (folder: string) =>
  glob({
    base: `content/${folder}`,
    pattern: '*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  });

/** A file of records, read by the same reader as the checks use. */
const records = (name: string) => file(`content/${name}.yml`, { parser: recordsFrom });

export const collections = {
  edition: defineCollection({ loader: records('edition'), schema: editionSchema }),
  positions: defineCollection({ loader: records('positions'), schema: positionSchema }),
  modules: defineCollection({ loader: records('modules'), schema: moduleSchema }),
  abilities: defineCollection({ loader: records('abilities'), schema: abilitySchema }),
  notes: defineCollection({ loader: records('notes'), schema: noteSchema }),
  glossary: defineCollection({ loader: records('glossary'), schema: glossarySchema }),
  changes: defineCollection({ loader: records('changes'), schema: changeSchema }),
  zhFront: defineCollection({ loader: documents('zh/front'), schema: zhFrontSchema }),
  enFront: defineCollection({ loader: documents('en/front'), schema: enFrontSchema }),
  zhClauses: defineCollection({ loader: documents('zh/clauses'), schema: zhClauseSchema }),
  enClauses: defineCollection({ loader: documents('en/clauses'), schema: enClauseSchema }),
  zhRows: defineCollection({ loader: documents('zh/rows'), schema: zhRowSchema }),
  zhPages: defineCollection({ loader: documents('zh/pages'), schema: editorialPageSchema }),
  enPages: defineCollection({ loader: documents('en/pages'), schema: editorialPageSchema }),
  enRows: defineCollection({ loader: documents('en/rows'), schema: enRowSchema }),
};
