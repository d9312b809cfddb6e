import { message } from '../i18n/translator.ts';
import { displayCode } from '../standard/codes.ts';
import { levelName } from '../standard/level-name.ts';
import type { Ability, Source, Standard } from '../standard/model.ts';
import { spreadsheetCsv } from './csv.ts';

/**
 * How the items of clause 5 and the rows of Annex A correspond, one ability a line:
 * `concordance.csv`. An item that the annex splits stands in two lines.
 */
export function concordanceCsv(standard: Standard): string {
  return spreadsheetCsv([
    [
      'ability',
      'item',
      'item_name_zh',
      'item_name_en',
      'item_level_zh',
      'item_level_en',
      'row',
      'row_name_zh',
      'row_name_en',
      'row_level_zh',
      'row_level_en',
      'relation',
      'certainty',
      'remark_zh',
      'remark_en',
    ],
    ...standard.abilities.map((ability) => row(standard, ability)),
  ]);
}

function row(standard: Standard, ability: Ability): string[] {
  const item = ability.sources.find((source) => source.kind === 'item');
  const names = (separator: string, locale: 'zh' | 'en') =>
    standard.abilities
      .filter((one) => item !== undefined && one.sources.some(({ code }) => code === item.code))
      .map((one) => one.name[locale])
      .join(separator);
  const remark = (locale: 'zh' | 'en') => {
    const rows = { zh: names('、', 'zh'), en: names('; ', 'en') };
    const relation = message(locale, `relation.${ability.relation}`, { rows });
    return ability.certainty === 'likely'
      ? [relation, message(locale, 'relation.likely')].join(locale === 'zh' ? '' : ' ')
      : relation;
  };
  return [
    displayCode(ability.code),
    ...cells(standard, item),
    ...cells(
      standard,
      ability.sources.find((source) => source.kind === 'row'),
    ),
    ability.relation,
    ability.certainty,
    remark('zh'),
    remark('en'),
  ];
}

function cells(standard: Standard, source: Source | undefined): string[] {
  if (source === undefined) return ['', '', '', '', ''];
  const level = levelName(standard, source.level);
  return [source.code, source.name.zh, source.name.en, level.zh, level.en];
}
