import { message } from './messages.ts';
import { numberOf, subclausesOf, type Part } from './codes-on-pages.ts';
import {
  abilities,
  annex,
  annexClauses,
  clauses,
  edition,
  foreword,
  modules,
  tables,
} from './written.ts';
import { positions, type WrittenItem, type WrittenRow, type WrittenTable } from './written.ts';
import { at, attributes, differences, each, linkDifferences } from './shown.ts';
import { listDifferences, orderDifferences, type Elements, type Opened } from './shown.ts';

/*
 * How the standard's own text, as a page shows it, differs from the content. Clauses and the annex
 * read the same wherever they stand: on their own page, in the full text, in the single file.
 */

/** A clause as it reads: heading, paragraphs, items and subclauses, and nothing else. */
export function clauseDifferences(page: Opened, code: string): string[] {
  const clause = [foreword, ...clauses].find((one) => one.code === code);
  if (clause === undefined) return [`There is no clause ${code}.`];
  const section = at(page, code).parent();
  const heading = section.children('h1, h2, h3, h4, h5, h6');
  const paragraphs = section.children('p');
  const items = section.children('ul').children('li');
  const below = section.children('section');
  const lists = section.children('ul');
  const others = section.children().not(heading).not(paragraphs).not(lists).not(below);
  return [
    ...differences(page, code, heading, [numberOf(code), clause.title ?? '']),
    ...addressDifferences(page, code),
    ...linkDifferences(
      page,
      code,
      heading.find('a').not('sup a'),
      code === 'foreword' ? [] : [code],
    ),
    ...listDifferences(
      page,
      `${code} paragraph`,
      paragraphs,
      clause.paragraphs.map((text) => [text]),
    ),
    ...orderDifferences(
      page,
      `${code} items`,
      attributes(items, 'id'),
      clause.items.map((item) => item.code),
    ),
    ...clause.items.flatMap((item) => itemDifferences(page, item)),
    ...orderDifferences(
      page,
      `${code} parts`,
      attributes(below, 'aria-labelledby'),
      subclausesOf(code),
    ),
    ...listDifferences(page, `${code} besides`, others, []),
    ...subclausesOf(code).flatMap((one) => clauseDifferences(page, one)),
  ];
}

/** On paper a heading has its code beside it, qualified by the edition. */
function addressDifferences(page: Opened, code: string): string[] {
  const shown = attributes(at(page, code), 'data-address');
  return orderDifferences(page, `${code}: printed address`, shown, [`${edition}/${code}`]);
}

/** An item leads to the ability that it names; where it names several, to each by its code. */
function itemDifferences(page: Opened, item: WrittenItem): string[] {
  const named = abilities.filter((ability) => ability.item?.code === item.code);
  const codes = named.map(({ code }) => code);
  const several = codes.length > 1 ? codes.map((code) => code.toUpperCase()) : [];
  const element = at(page, item.code);
  return [
    ...differences(page, item.code, element, ['——', item.text, ...several]),
    ...linkDifferences(page, item.code, element.find('a').not('sup a'), [item.code, ...codes]),
  ];
}

/** The annex: its heading, its clause, its tables, and nothing else. */
export function annexDifferences(page: Opened): string[] {
  const section = at(page, annex.code).parent();
  const heading = section.children('h1, h2');
  const paragraphs = annexClauses.flatMap((clause) =>
    clause.paragraphs.map((text, index): Part[] => [
      index === 0 ? numberOf(clause.code) : '',
      text,
    ]),
  );
  const below = attributes(section.children('section'), 'aria-labelledby');
  const codes = tables.map(({ code }) => code);
  return [
    ...differences(page, annex.code, heading, [annex.label, annex.title]),
    ...addressDifferences(page, annex.code),
    ...listDifferences(page, 'annex paragraph', section.children('p'), paragraphs),
    ...annexClauses.flatMap(({ code, paragraphs: [first] }) =>
      differences(page, code, at(page, code), [numberOf(code), first ?? '']),
    ),
    ...orderDifferences(page, 'annex parts', below, codes),
    ...listDifferences(page, 'annex besides', section.children().not('h1, h2, p, section'), []),
    ...tables.flatMap((table) => tableDifferences(page, table)),
  ];
}

/** A table, its merged cells told row by row. */
function tableDifferences(page: Opened, table: WrittenTable): string[] {
  const section = at(page, table.code).parent();
  const rows = section.find('tbody tr[id]');
  const continued = section.find('tbody tr:not([id])');
  const opening = table.partsOpenAt.slice(1).map((ordinal) => `${table.code}-${ordinal}`);
  return [
    ...differences(page, table.code, at(page, table.code), [table.label, table.title]),
    ...addressDifferences(page, table.code),
    ...listDifferences(
      page,
      `${table.code} column`,
      section.find('thead th'),
      table.columns.map((one) => [one]),
    ),
    ...orderDifferences(
      page,
      `${table.code} rows`,
      attributes(rows, 'id'),
      table.rows.map(({ code }) => code),
    ),
    ...listDifferences(
      page,
      `${table.code} continued`,
      continued,
      opening.map(() => [table.label, table.continued]),
    ),
    ...orderDifferences(
      page,
      `${table.code} continues at`,
      attributes(continued.next(), 'id'),
      opening,
    ),
    ...cellsOf(rows).flatMap((cells, index) => rowDifferences(page, table.rows[index], cells)),
  ];
}

function rowDifferences(page: Opened, row: WrittenRow | undefined, cells: Elements[]): string[] {
  const module = modules.find(({ code }) => code === row?.module);
  const ability = abilities.find((one) => one.row?.code === row?.code);
  const position = positions.find(({ code }) => code === module?.printedUnder);
  if (!row || !module || !ability || !position) return [`${page.file}: a row is unknown.`];
  const expected: { parts: Part[]; codes?: string[] }[] = [
    { parts: [position.printed ?? position.name], codes: [position.code] },
    { parts: [module.name], codes: [module.code] },
    { parts: [String(row.ordinal), row.name], codes: [row.code, ability.code] },
    { parts: [row.description ?? message('annex.lost')] },
  ];
  const count = orderDifferences(page, `${row.code} cells`, [`${cells.length}`], ['4']);
  const found = expected.flatMap(({ parts, codes }, column) => {
    const cell = cells[column];
    const what = `${row.code}, column ${column + 1}`;
    if (cell === undefined) return [`${page.file} ${what}: is missing`];
    return [
      ...differences(page, what, cell, parts),
      ...(codes ? linkDifferences(page, what, cell.find('a').not('sup a'), codes) : []),
    ];
  });
  return [...count, ...found];
}

/** The cells of each row, from the left; a cell that spans several rows belongs to each of them. */
function cellsOf(rows: Elements): Elements[][] {
  let spanning: { cell: Elements; left: number }[] = [];
  return each(rows).map((row) => {
    const own = each(row.children('th, td'));
    const merged = spanning.map(({ cell }) => cell);
    spanning = [
      ...spanning.map(({ cell, left }) => ({ cell, left: left - 1 })),
      ...own.map((cell) => ({ cell, left: Number(cell.attr('rowspan') ?? 1) - 1 })),
    ].filter(({ left }) => left > 0);
    return [...merged, ...own];
  });
}
