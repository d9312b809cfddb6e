import { thing } from '../standard/assemble.ts';
import { displayCode, qualifiedCode } from '../standard/codes.ts';
import type { Ability, Standard } from '../standard/model.ts';
import { permanentReference } from '../standard/permanent.ts';
import { levelBy, moduleName } from './ability-words.ts';
import { spreadsheetCsv } from './csv.ts';

/**
 * All abilities, one a line, both languages, for a spreadsheet: `abilities.csv`. A level is given
 * by source, since the body and the annex disagree about one ability; `description_lost` says why a
 * description is missing.
 */
export function abilitiesCsv(standard: Standard, siteUrl: string | undefined): string {
  const rows = standard.abilities.map((ability) => row(standard, ability, siteUrl));
  return spreadsheetCsv([[...columns], ...rows]);
}

const columns = [
  'code',
  'qualified_code',
  'position',
  'position_zh',
  'position_en',
  'module',
  'module_zh',
  'module_en',
  'name_zh',
  'name_en',
  'level_in_body_zh',
  'level_in_body_en',
  'level_in_annex_zh',
  'level_in_annex_en',
  'description_zh',
  'description_en',
  'description_lost',
  'item',
  'row',
  'relation',
  'certainty',
  'address',
] as const;

function row(standard: Standard, ability: Ability, siteUrl: string | undefined): string[] {
  const position = thing(standard, 'position', ability.position);
  const module = moduleName(standard, ability);
  const source = (kind: 'item' | 'row') =>
    ability.sources.find((one) => one.kind === kind)?.code ?? '';
  const cells: Record<(typeof columns)[number], string> = {
    code: displayCode(ability.code),
    qualified_code: qualifiedCode(standard.editionCode, ability.code),
    position: displayCode(ability.position),
    position_zh: position.name.zh,
    position_en: position.name.en,
    module: displayCode(ability.module ?? ''),
    module_zh: module.zh,
    module_en: module.en,
    name_zh: ability.name.zh,
    name_en: ability.name.en,
    level_in_body_zh: levelBy(standard, ability, 'item').zh,
    level_in_body_en: levelBy(standard, ability, 'item').en,
    level_in_annex_zh: levelBy(standard, ability, 'row').zh,
    level_in_annex_en: levelBy(standard, ability, 'row').en,
    description_zh: ability.description?.zh ?? '',
    description_en: ability.description?.en ?? '',
    description_lost: ability.descriptionLost ? 'yes' : '',
    item: source('item'),
    row: source('row'),
    relation: ability.relation,
    certainty: ability.certainty,
    address: permanentReference(standard, ability.code, siteUrl),
  };
  return columns.map((column) => cells[column]);
}
