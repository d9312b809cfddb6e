import { z } from 'astro/zod';
import { certainties, relations } from '../schemas/ability.ts';
import { levels } from '../schemas/codes.ts';
import { noteKinds } from '../schemas/note.ts';
import { messageInBoth } from '../i18n/translator.ts';
import { qualifiedCode } from '../standard/codes.ts';
import type { Clause, Item, Row, Standard, Table, Thing } from '../standard/model.ts';
import { permanentReference } from '../standard/permanent.ts';
import { alone, fateKinds, kindOfFate, type Neighbours } from '../standard/succession.ts';
import { uuidOf } from '../standard/uuid.ts';

/** Everything there is, in the site's own full form: `standard.json`. */
export function standardJson(
  standard: Standard,
  siteUrl: string | undefined,
  neighbours: Neighbours = alone,
): string {
  const document = { ...documentOf(standard, siteUrl), ...neighboursOf(neighbours) };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/**
 * The JSON Schema (2020-12) of `standard.json`: `standard.schema.json`. It speaks of the editions
 * before and after only where there are such.
 */
export function standardJsonSchema({ replaces, replacedBy }: Neighbours = alone): string {
  const schema = z.toJSONSchema(
    documentSchema.extend({
      ...(replaces === undefined ? {} : { replaces: replacesSchema }),
      ...(replacedBy === undefined ? {} : { replacedBy: replacedBySchema }),
    }),
    { target: 'draft-2020-12' },
  );
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

const bilingual = z.strictObject({
  zh: z.string().describe('Chinese, which prevails'),
  en: z.string().describe('English, an unofficial translation'),
});
const code = z.string().describe('a code of this site, as ms-07 or 5.1.2.1-3');
const day = z.iso.date();
const level = z.enum(levels);

/** What everything that can be pointed at has. */
const identity = {
  code,
  qualifiedCode: z.string().describe('the code with its edition, as 046-2023/ms-07'),
  uuid: z.uuid().describe('version 5, always the same for the same code'),
  address: z
    .string()
    .describe('permanent address; a path from the root of the site where it knows no address'),
};

const itemSchema = z.strictObject({
  ...identity,
  ordinal: z.int().positive(),
  text: bilingual,
  open: z.boolean().describe('true for 其它能力, which leaves the list open and names no ability'),
  abilities: z.array(code),
});

const clauseSchema = z.strictObject({
  ...identity,
  number: z.string().nullable().describe('null for the foreword'),
  form: z.enum(['foreword', 'clause', 'term', 'abbreviation', 'untitled']),
  title: bilingual.nullable(),
  term: bilingual.nullable().describe('the term or abbreviation that it defines'),
  paragraphs: z.array(bilingual),
  items: z.array(itemSchema),
  parent: code.nullable(),
  children: z.array(code),
});

const descriptionSchema = {
  description: bilingual.nullable().describe('null where there is none, or where it is lost'),
  descriptionLost: z
    .boolean()
    .describe('true where the transcription that the site uses has lost the description'),
};

const rowSchema = z.strictObject({
  ...identity,
  ordinal: z.int().positive(),
  level,
  position: code,
  module: code,
  name: bilingual,
  ...descriptionSchema,
  printed: z
    .array(z.enum(['position', 'module', 'name', 'description', 'blank']))
    .nullable()
    .describe('what the four cells hold where the transcription has shifted them'),
  ability: code,
});

const tableSchema = z.strictObject({
  ...identity,
  level,
  label: bilingual,
  title: bilingual,
  columns: z.array(bilingual),
  rows: z.array(rowSchema),
});

const documentSchema = z.strictObject({
  $schema: z.string(),
  edition: z.strictObject({
    code: z.string().describe('as 046-2023'),
    number: z.string().describe('as printed, em dash included'),
    title: bilingual,
    series: bilingual,
    publisher: bilingual,
    issued: day,
    implemented: day,
  }),
  status: z.array(bilingual).describe('what the texts are worth'),
  foreword: clauseSchema,
  clauses: z.array(clauseSchema),
  annex: z.strictObject({
    ...identity,
    label: bilingual,
    title: bilingual,
    clauses: z.array(clauseSchema),
    tables: z.array(tableSchema),
  }),
  positions: z.array(
    z.strictObject({
      ...identity,
      name: bilingual,
      printed: bilingual.nullable().describe('how Annex A prints it; null where it has no cell'),
      clause: code,
      responsibilities: code,
      levels: z.array(z.strictObject({ ...identity, level, clause: code })),
      modules: z.array(code),
      abilities: z.array(code),
    }),
  ),
  modules: z.array(
    z.strictObject({
      ...identity,
      name: bilingual,
      position: code,
      printedUnder: code.describe('the position under whose cell Annex A prints it'),
      abilities: z.array(code),
    }),
  ),
  abilities: z.array(
    z.strictObject({
      ...identity,
      name: bilingual,
      position: code,
      module: code.nullable().describe('null where only the body names the ability'),
      levels: z.array(level).describe('two where the sources disagree'),
      sources: z.array(
        z.strictObject({ code, kind: z.enum(['item', 'row']), name: bilingual, level }),
      ),
      relation: z.enum(relations).describe('how item and row stand to each other'),
      certainty: z.enum(certainties),
      ...descriptionSchema,
    }),
  ),
  notes: z.array(
    z.strictObject({
      ...identity,
      kind: z.enum(noteKinds),
      concerns: z.array(code),
      text: bilingual,
    }),
  ),
  glossary: z.array(
    z.strictObject({
      code: z.string(),
      zh: z.string(),
      en: z.string(),
      forms: z.array(z.string()),
      meaning: bilingual.nullable(),
      reason: bilingual.nullable(),
      reliedOn: z.boolean(),
    }),
  ),
  changes: z.array(z.strictObject({ date: day, text: bilingual, concerns: z.array(code) })),
});

/** How the edition follows the one before. */
const replacesSchema = z.strictObject({
  edition: z.string().describe('as 046-2023'),
  origins: z.array(
    z.strictObject({
      code,
      from: z.array(code).describe('codes of the edition before; none where it is new'),
    }),
  ),
});

/** What became of each code in the edition after. */
const replacedBySchema = z.strictObject({
  edition: z.string().describe('as 046-2026'),
  fates: z.array(
    z.strictObject({
      code,
      fate: z.enum(fateKinds),
      now: z.array(code).describe('codes of the edition after; none where it was withdrawn'),
    }),
  ),
});

function neighboursOf({ replaces, replacedBy }: Neighbours): {
  replaces?: z.infer<typeof replacesSchema>;
  replacedBy?: z.infer<typeof replacedBySchema>;
} {
  return {
    ...(replaces && {
      replaces: {
        edition: replaces.before.editionCode,
        origins: [...replaces.after.things.keys()].map((own) => ({
          code: own,
          from: replaces.origins.get(own) ?? [],
        })),
      },
    }),
    ...(replacedBy && {
      replacedBy: {
        edition: replacedBy.after.editionCode,
        fates: [...replacedBy.fates].map(([own, fate]) => ({
          code: own,
          fate: kindOfFate(fate),
          now: fate.now,
        })),
      },
    }),
  };
}

type StandardDocument = z.infer<typeof documentSchema>;

function documentOf(standard: Standard, siteUrl: string | undefined): StandardDocument {
  const { edition, editionCode, annex } = standard;
  const identified = ({ code: own }: Pick<Thing, 'code'>) => ({
    code: own,
    qualifiedCode: qualifiedCode(editionCode, own),
    uuid: uuidOf(editionCode, own),
    address: permanentReference(standard, own, siteUrl),
  });
  const item = (own: Item) => ({
    ...identified(own),
    ordinal: own.ordinal,
    text: own.text,
    open: own.open,
    abilities: own.abilities,
  });
  const clause = (own: Clause) => ({
    ...identified(own),
    number: own.number ?? null,
    form: own.form,
    title: own.title ?? null,
    term: own.term ?? null,
    paragraphs: own.paragraphs,
    items: own.items.map(item),
    parent: own.parent ?? null,
    children: own.children,
  });
  const row = (own: Row) => ({
    ...identified(own),
    ordinal: own.ordinal,
    level: own.level,
    position: own.position,
    module: own.module,
    name: own.name,
    description: own.description ?? null,
    descriptionLost: own.description === undefined,
    printed: own.printed ?? null,
    ability: own.ability,
  });
  const table = (own: Table) => ({
    ...identified(own),
    level: own.level,
    label: own.label,
    title: own.title,
    columns: own.columns,
    rows: own.rows.map(row),
  });
  return {
    $schema: 'standard.schema.json',
    edition: {
      code: editionCode,
      number: edition.number,
      title: edition.title,
      series: edition.cover.series,
      publisher: edition.publisher.name,
      issued: edition.issued,
      implemented: edition.implemented,
    },
    status: [messageInBoth('status.zh'), messageInBoth('status.en')],
    foreword: clause(standard.foreword),
    clauses: standard.clauses.map(clause),
    annex: {
      ...identified(annex),
      label: annex.label,
      title: annex.title,
      clauses: standard.annexClauses.map(clause),
      tables: annex.tables.map(table),
    },
    positions: standard.positions.map((own) => ({
      ...identified(own),
      name: own.name,
      printed: own.printed ?? null,
      clause: own.clause,
      responsibilities: own.responsibilities,
      levels: own.levels.map((one) => ({
        ...identified(one),
        level: one.level,
        clause: one.clause,
      })),
      modules: own.modules,
      abilities: own.abilities,
    })),
    modules: standard.modules.map((own) => ({
      ...identified(own),
      name: own.name,
      position: own.position,
      printedUnder: own.printedUnder,
      abilities: own.abilities,
    })),
    abilities: standard.abilities.map((own) => ({
      ...identified(own),
      name: own.name,
      position: own.position,
      module: own.module ?? null,
      levels: own.levels,
      sources: own.sources,
      relation: own.relation,
      certainty: own.certainty,
      description: own.description ?? null,
      descriptionLost: own.descriptionLost,
    })),
    notes: standard.notes.map((own) => ({
      ...identified(own),
      kind: own.noteKind,
      concerns: own.concerns,
      text: own.text,
    })),
    glossary: standard.glossary.map((entry) => ({
      ...entry,
      meaning: entry.meaning ?? null,
      reason: entry.reason ?? null,
    })),
    changes: standard.changes,
  };
}
