import { createHash } from 'node:crypto';
import { abilitiesCsv } from './exports/abilities-csv.ts';
import { caseFile, casePackage } from './exports/case-package.ts';
import { concordanceCsv } from './exports/concordance-csv.ts';
import { moodleCsv } from './exports/moodle-csv.ts';
import { positionsWorkbook } from './exports/positions-workbook.ts';
import { skos } from './exports/skos.ts';
import { standardJson, standardJsonSchema } from './exports/standard-json.ts';
import type { Edition } from './standard/edition.ts';
import type { Standard } from './standard/model.ts';

/** A file for other systems. */
export interface DataFile {
  /** Below `data/`: `abilities.csv`. */
  name: string;
  /** What is said of it on the page about linking: the key below `linking.file`. */
  kind: 'full' | 'schema' | 'abilities' | 'concordance' | 'workbook' | 'moodle' | 'case' | 'skos';
  mediaType: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** In hexadecimal. */
  sha256: string;
  /** Its beginning, to show what it looks like; `undefined` where it is no text. */
  sample: string | undefined;
}

const made = new WeakMap<Standard, Promise<DataFile[]>>();

/** All files under an edition's `data/`, made once from the one model. */
export function dataFilesOf(edition: Edition): Promise<DataFile[]> {
  const files = made.get(edition.standard) ?? filesOf(edition);
  made.set(edition.standard, files);
  return files;
}

async function filesOf(edition: Edition): Promise<DataFile[]> {
  const { standard, siteUrl } = edition;
  return [
    textFile('full', 'standard.json', 'application/json', standardJson(standard, siteUrl, edition)),
    textFile(
      'schema',
      'standard.schema.json',
      'application/schema+json',
      standardJsonSchema(edition),
    ),
    textFile('abilities', 'abilities.csv', 'text/csv', abilitiesCsv(standard, siteUrl)),
    textFile('concordance', 'concordance.csv', 'text/csv', concordanceCsv(standard)),
    file({
      kind: 'workbook',
      name: 'positions.xlsx',
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      bytes: await positionsWorkbook(standard, siteUrl),
    }),
    textFile('moodle', 'moodle-zh.csv', 'text/csv', moodleCsv(standard, 'zh', siteUrl)),
    textFile('moodle', 'moodle-en.csv', 'text/csv', moodleCsv(standard, 'en', siteUrl)),
    ...(['zh', 'en'] as const).map((locale) =>
      textFile(
        'case',
        caseFile(locale),
        'application/json',
        casePackage(standard, locale, siteUrl, edition),
      ),
    ),
    textFile('skos', 'skos.ttl', 'text/turtle', skos(standard, siteUrl, edition)),
  ];
}

function textFile(kind: DataFile['kind'], name: string, mediaType: string, text: string): DataFile {
  const sample = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .slice(0, 12)
    .join('\n');
  return { ...file({ kind, name, mediaType, bytes: new TextEncoder().encode(text) }), sample };
}

function file(given: Pick<DataFile, 'kind' | 'name' | 'mediaType' | 'bytes'>): DataFile {
  const sha256 = createHash('sha256').update(given.bytes).digest('hex');
  return { ...given, sha256, sample: undefined };
}
