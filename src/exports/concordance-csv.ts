import { message, messageInBoth } from '../i18n/translator.ts';
import { displayCode } from '../standard/codes.ts';
import type { Ability, Source, Standard } from '../standard/model.ts';
import { spreadsheetCsv } from './csv.ts';

/**
 * How the items of clause 5 and the rows of Annex A correspond, one ability a line:
 * `concordance.csv`. An item that the annex splits stands in two lines.
 */
export function concordanceCsv({ abilities }: Standard): string {
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
    ...abilities.map((ability) => row(ability, abilities)),
  ]);
}

function row(ability: Ability, abilities: Ability[]): string[] {
  const item = ability.sources.find((source) => source.kind === 'item');
  const names = (separator: string, locale: 'zh' | 'en') =>
    abilities
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
    ...cells(item),
    ...cells(ability.sources.find((source) => source.kind === 'row')),
    ability.relation,
    ability.certainty,
    remark('zh'),
    remark('en'),
  ];
}

function cells(source: Source | undefined): string[] {
  if (source === undefined) return ['', '', '', '', ''];
  const level = messageInBoth(`level.${source.level}`);
  return [source.code, source.name.zh, source.name.en, level.zh, level.en];
}
