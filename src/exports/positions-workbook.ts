import { unzipSync, zipSync } from 'fflate';
import writeWorkbook from 'write-excel-file/universal';
import { messageInBoth } from '../i18n/translator.ts';
import type { Bilingual } from '../schemas/words.ts';
import { thing } from '../standard/assemble.ts';
import { annexName, spaced } from '../standard/annex-name.ts';
import { displayCode } from '../standard/codes.ts';
import type { Ability, Standard } from '../standard/model.ts';
import { permanentReference } from '../standard/permanent.ts';
import { localDay } from './local-day.ts';
import { descriptionOrReason, levelBy, moduleName } from './ability-words.ts';

/**
 * A workbook for personnel work (`.xlsx`, ISO/IEC 29500): what it is and what each position is
 * responsible for, then a sheet for each position with its abilities, in both languages. Byte for
 * byte the same for the same content, so that its hash tells of a change.
 */
export async function positionsWorkbook(
  standard: Standard,
  siteUrl: string | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = standard.positions.map((position) => ({
    data: [
      headerOf(standard),
      ...position.abilities.map((code) =>
        rowOf(standard, thing(standard, 'ability', code), siteUrl),
      ),
    ],
    sheet: position.name.zh,
    columns: columnsOf(standard).map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }));
  const blob = await writeWorkbook([aboutSheet(standard), ...sheets]).toBlob();
  return onOneDay(new Uint8Array(await blob.arrayBuffer()), standard.edition.implemented);
}

const bold = { fontWeight: 'bold' } as const;
const wrapped = { wrap: true, alignVertical: 'top' } as const;

const columnsOf = ({ annex }: Standard): { title: Bilingual; width: number }[] => [
  { title: messageInBoth('ability.code'), width: 9 },
  { title: { zh: '能力模块', en: 'Ability module (Chinese)' }, width: 18 },
  { title: { zh: '能力模块（英文）', en: 'Ability module' }, width: 22 },
  { title: { zh: '能力', en: 'Ability (Chinese)' }, width: 26 },
  { title: { zh: '能力（英文）', en: 'Ability' }, width: 32 },
  { title: { zh: '等级（条文）', en: 'Level in the body' }, width: 16 },
  {
    title: { zh: `等级（${spaced(annexName(annex).zh)}）`, en: `Level in ${annexName(annex).en}` },
    width: 16,
  },
  { title: { zh: '能力描述', en: 'Description (Chinese)' }, width: 50 },
  { title: { zh: '能力描述（英文）', en: 'Description' }, width: 60 },
  { title: messageInBoth('permanent.label'), width: 40 },
];

const headerOf = (standard: Standard) =>
  columnsOf(standard).map(({ title }) => ({
    value: `${title.zh}\n${title.en}`,
    backgroundColor: '#f6f1e8',
    ...bold,
    ...wrapped,
  }));

/** What the workbook is, what the texts are worth, and what each position is responsible for. */
function aboutSheet(standard: Standard) {
  const { number, title } = standard.edition;
  const status: Bilingual[] = [messageInBoth('status.zh'), messageInBoth('status.en')];
  const positions = standard.positions.flatMap(({ name, responsibilities }): Cells[] => [
    [],
    pair(name, bold),
    ...thing(standard, 'clause', responsibilities).paragraphs.map((text) => pair(text)),
  ]);
  return {
    data: [
      pair({ zh: `${number} ${title.zh}`, en: title.en }, bold),
      ...status.map((text) => pair(text)),
      ...positions,
    ],
    sheet: '说明 About',
    columns: [{ width: 60 }, { width: 70 }],
  };
}

type Cells = ({ value: string } & typeof wrapped & Partial<typeof bold>)[];

function pair({ zh, en }: Bilingual, style: Partial<typeof bold> = {}): Cells {
  return [zh, en].map((value) => ({ value, ...wrapped, ...style }));
}

function rowOf(standard: Standard, ability: Ability, siteUrl: string | undefined) {
  const module = moduleName(standard, ability);
  const description = descriptionOrReason(ability);
  const level = (kind: 'item' | 'row') => {
    const { zh, en } = levelBy(standard, ability, kind);
    return `${zh} ${en}`.trim();
  };
  return [
    displayCode(ability.code),
    module.zh,
    module.en,
    ability.name.zh,
    ability.name.en,
    level('item'),
    level('row'),
    description.zh,
    description.en,
    permanentReference(standard, ability.code, siteUrl),
  ].map((value) => ({ value, ...wrapped }));
}

/** Packs the archive anew with the day of the edition instead of the time of the build. */
function onOneDay(archive: Uint8Array, date: string): Uint8Array<ArrayBuffer> {
  return zipSync(unzipSync(archive), { mtime: localDay(date) });
}
