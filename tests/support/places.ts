import { said } from './said.ts';
import {
  abilities,
  annex,
  annexClauses,
  clauses,
  edition,
  foreword,
  items,
  modules,
  notes,
  positions,
  rows,
  tables,
  type Both,
  type WrittenAbility,
  type WrittenClause,
  type WrittenLevel,
  type WrittenRow,
  levelLabel,
} from './written.ts';

/*
 * Everything that has a code, as the content and the design give it: what it is called, what is
 * said of it, where it stands. Like `written.ts` it shares no code with the site.
 */

export interface Place {
  code: string;
  /** What it is called where it stands alone. */
  title: Both;
  /** What is said of it besides, as one text, a line for each paragraph. */
  description: Both | undefined;
  /** How it is cited (GB/T 1.1—2020, 9.5.4); an editorial note is no place of the standard. */
  locator: Both | undefined;
  /** The code of what it stands in. */
  above: string | undefined;
  /** Its page below a tree, and its place there. */
  page: string;
}

const levelNames: Record<WrittenLevel, Both> = {
  basic: { zh: '初阶', en: 'basic' },
  advanced: { zh: '进阶', en: 'advanced' },
};

/** All places, by code. */
export const places: ReadonlyMap<string, Place> = new Map(
  [
    { ...clausePlace(foreword), title: titleOf('', foreword), locator: both('前言', 'Foreword') },
    ...clauses.map(clausePlace),
    ...annexClauses.map((clause) => ({
      ...clausePlace(clause),
      above: annex.code,
      page: `annex-a.html#${clause.code}`,
    })),
    ...items.map((item): Place => ({
      code: item.code,
      title: item.text,
      description: undefined,
      locator: itemLocator(item),
      above: item.clause,
      page: `clauses/${item.clause}.html#${item.code}`,
    })),
    {
      code: annex.code,
      title: titleOf(annex.label, annex),
      description: undefined,
      locator: both('附录A', 'Annex A'),
      above: undefined,
      page: 'annex-a.html',
    },
    ...tables.map((table): Place => ({
      code: table.code,
      title: titleOf(table.label, table),
      description: undefined,
      locator: table.label,
      above: annex.code,
      page: `annex-a.html#${table.code}`,
    })),
    ...rows.map((row): Place => ({
      code: row.code,
      title: row.name,
      description: row.description,
      locator: rowsLocator([row]),
      above: row.table,
      page: `annex-a.html#${row.code}`,
    })),
    ...positions.flatMap(({ code, clause, name, levels }): Place[] => [
      {
        code,
        title: name,
        description: linesOf(clauses.find((one) => one.code === `${clause}.1`)),
        locator: both(clause, clause),
        above: undefined,
        page: `positions/${code}.html`,
      },
      ...levels.map((level) => ({
        code: `${code}-${level}`,
        title: both(
          `${name.zh}（${levelNames[level].zh}）`,
          `${name.en} (${levelNames[level].en})`,
        ),
        description: undefined,
        locator: listLocator(clause, level),
        above: code,
        page: `positions/${code}.html#${code}-${level}`,
      })),
    ]),
    ...modules.map((module): Place => ({
      code: module.code,
      title: module.name,
      description: undefined,
      locator: rowsLocator(rows.filter((row) => row.module === module.code)),
      above: module.position,
      page: `positions/${module.position}.html#${module.code}`,
    })),
    ...abilities.map((ability): Place => ({
      code: ability.code,
      title: ability.name,
      description: ability.description,
      locator: joined(sourcesOf(ability).map(({ locator }) => locator)),
      above: ability.module ?? ability.position,
      page: `abilities/${ability.code}.html`,
    })),
    ...notes.map((note): Place => ({
      code: note.code,
      title: both(note.code.toUpperCase(), note.code.toUpperCase()),
      description: note.text,
      locator: undefined,
      above: undefined,
      page: `notes.html#${note.code}`,
    })),
  ].map((place) => [place.code, place]),
);

/** The place with that code. @throws where there is none */
export function place(code: string): Place {
  const found = places.get(code);
  if (found === undefined) throw new Error(`Nothing has the code ${code}.`);
  return found;
}

/** A code with its edition, as it leaves the site. */
export function qualified(code: string): string {
  return `${edition}/${code}`;
}

/** The path of a permanent address, from the root of the site. */
export function permanent(code?: string): string {
  return code === undefined ? `id/${edition}/` : `id/${edition}/${code}/`;
}

/** A code as it is shown to people: a row is named after its table. */
export function shown(code: string): string {
  return code.replace('table-', '').toUpperCase();
}

/** What names an ability: the item of clause 5 first, then the row of Annex A. */
export function sourcesOf({ item, row }: WrittenAbility) {
  return [
    ...(item === undefined
      ? []
      : [{ kind: 'item', ...item, name: item.text, locator: itemLocator(item) }]),
    ...(row === undefined ? [] : [{ kind: 'row', ...row, locator: rowsLocator([row]) }]),
  ];
}

/** The levels of an ability, each with the place that gives it, in one line. */
export function levelsOf(ability: WrittenAbility): Both {
  const parts = sourcesOf(ability).map(({ level, locator }) => {
    const name = levelLabel(level);
    return both(`${name.zh}（${locator.zh}）`, `${name.en} (${locator.en})`);
  });
  return joined(parts);
}

/** Why there are no words for an ability; `undefined` where there are. */
export function reasonOf({ description, lost }: WrittenAbility): Both | undefined {
  if (description !== undefined) return undefined;
  return said(lost ? 'ability.lost' : 'ability.noDescription');
}

function both(zh: string, en: string): Both {
  return { zh, en };
}

function clausePlace(clause: WrittenClause): Place {
  const { code } = clause;
  const number = code.toUpperCase();
  const [, above] = /^(.+)\.\d+$/.exec(code) ?? [];
  return {
    code,
    title: titleOf(number, clause),
    description: linesOf(clause),
    locator: both(number, number),
    above,
    page: `clauses/${code}.html`,
  };
}

function titleOf(label: string | Both, { title }: { title: Both | undefined }): Both {
  const { zh, en } = typeof label === 'string' ? both(label, label) : label;
  return both(`${zh} ${title?.zh ?? ''}`.trim(), `${en} ${title?.en ?? ''}`.trim());
}

function linesOf(clause: WrittenClause | undefined): Both | undefined {
  if (clause === undefined || clause.paragraphs.length === 0) return undefined;
  const { paragraphs } = clause;
  return both(paragraphs.map(({ zh }) => zh).join('\n'), paragraphs.map(({ en }) => en).join('\n'));
}

function itemLocator({ clause, ordinal }: { clause: string; ordinal: number }): Both {
  return both(`${clause} 列项的第${ordinal}项`, `${clause}, list item ${ordinal}`);
}

/** The clause that lists the abilities of a position at a level. */
function listLocator(clause: string, level: WrittenLevel): Both {
  const list = items.find((item) => item.clause.startsWith(`${clause}.`) && item.level === level);
  return both(list?.clause ?? '', list?.clause ?? '');
}

/** `表A.1 第1–3行；表A.2 第1行`: runs of rows, table by table. */
function rowsLocator(of: WrittenRow[]): Both {
  return joined(
    tables.flatMap(({ code, label }) => {
      const ordinals = of.filter((row) => row.table === code).map((row) => row.ordinal);
      if (ordinals.length === 0) return [];
      const begins = ordinals.filter((one) => !ordinals.includes(one - 1));
      const ends = ordinals.filter((one) => !ordinals.includes(one + 1));
      const runs = begins.map((begin, index) => [...new Set([begin, ends[index]])].join('–'));
      const word = ordinals.length === 1 ? 'row' : 'rows';
      return [
        both(`${label.zh} 第${runs.join('、')}行`, `${label.en}, ${word} ${runs.join(', ')}`),
      ];
    }),
  );
}

function joined(parts: Both[]): Both {
  return both(parts.map(({ zh }) => zh).join('；'), parts.map(({ en }) => en).join('; '));
}
