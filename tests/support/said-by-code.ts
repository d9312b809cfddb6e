import {
  abilities,
  annex,
  annexClauses,
  clauses,
  foreword,
  items,
  modules,
  notes,
  positions,
  rows,
  tables,
  type Both,
} from './written.ts';

/** What stands at a code, read without any code of the site: its texts, and the codes that tell what it is. */
export interface Said {
  code: string;
  of: string[];
  texts: (Both | undefined)[];
}

export const said: Said[] = [
  ...[foreword, ...clauses, ...annexClauses].map(({ code, title, paragraphs }) => ({
    code,
    of: [],
    texts: [title, ...paragraphs],
  })),
  ...items.map(({ code, text }) => ({ code, of: [], texts: [text] })),
  { code: annex.code, of: [], texts: [annex.label, annex.title] },
  ...tables.map(({ code, label, title, continued, columns }) => ({
    code,
    of: [],
    texts: [label, title, continued, ...columns],
  })),
  ...rows.map(({ code, module, name, description }) => ({
    code,
    of: [module],
    texts: [name, description],
  })),
  ...positions.flatMap(({ code, clause, name, printed, levels }) => [
    { code, of: [clause], texts: [name, printed] },
    // Clause 5.n.2.1 lists the basic abilities of a position, 5.n.2.2 the advanced ones.
    ...levels.map((level) => ({
      code: `${code}-${level}`,
      of: [code, `${clause}.2.${level === 'basic' ? 1 : 2}`],
      texts: [name],
    })),
  ]),
  ...modules.map(({ code, position, printedUnder, name }) => ({
    code,
    of: printedUnder === position ? [position] : [position, printedUnder],
    texts: [name],
  })),
  ...abilities.map(({ code, item, row, name, description }) => ({
    code,
    of: [item?.code, row?.code].filter((source) => source !== undefined),
    texts: [name, description],
  })),
  ...notes.map(({ code, concerns, text }) => ({ code, of: concerns, texts: [text] })),
];
