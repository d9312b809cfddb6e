import { z } from 'astro/zod';

/**
 * The shape of each kind of code. A code is an identifier that other people's links depend on:
 * it is never reused, renumbered or dropped. In addresses it stands in lower case (`ms-07`),
 * to people it is shown in capitals (`MS-07`).
 */
export const codePattern = {
  /** A numbered clause or subclause (`5.1.2.1`), the annex's own clause (`a.1`) or `foreword`. */
  clause: /^(?:[1-9]\d*(?:\.[1-9]\d*)*|a\.[1-9]\d*|foreword)$/,
  /** A list item: its clause, a hyphen, its ordinal, as `5.1.2.1-3`. */
  item: /^[1-9]\d*(?:\.[1-9]\d*)*-[1-9]\d*$/,
  /** An annex, as `annex-a`. */
  annex: /^annex-[a-z]$/,
  /** A table, as `table-a.1`. */
  table: /^table-[a-z]\.[1-9]\d*$/,
  /** A row: its table, a hyphen, its ordinal, as `table-a.1-10`. */
  row: /^table-[a-z]\.[1-9]\d*-[1-9]\d*$/,
  /** A position, as `ms`. */
  position: /^[a-z]{2}$/,
  /** A position at one level, as `ms-basic`. */
  positionLevel: /^[a-z]{2}-(?:basic|advanced)$/,
  /** A module: its position, `m`, its ordinal in printed order, as `ms-m2`. */
  module: /^[a-z]{2}-m[1-9]\d*$/,
  /** An ability: its position and a two-digit ordinal, as `ms-07`. */
  ability: /^[a-z]{2}-\d{2}$/,
  /** An editorial note, as `note-04`. */
  note: /^note-\d{2}$/,
} as const;

/** The kinds of thing that have a code. */
export type CodeKind = keyof typeof codePattern;

/** Which kind of thing a code names, judged by its shape alone; `undefined` for what is no code. */
export function kindOfCode(code: string): CodeKind | undefined {
  const kinds = Object.keys(codePattern) as CodeKind[];
  return kinds.find((kind) => codePattern[kind].test(code));
}

/** The position with which the code of a level, a module or an ability begins: `ms` of `ms-07`. */
export function positionIn(code: string): string {
  return code.replace(/-.*$/, '');
}

/** A schema for a code of one kind, with a message that shows an example. */
export const codeOf = (kind: CodeKind, example: string) =>
  z.string().regex(codePattern[kind], `is not the code of a ${kind}; write it as ${example}`);

/** A schema for a code of any kind. */
export const anyCode = z
  .string()
  .refine(
    (code) => kindOfCode(code) !== undefined,
    'is no code of any kind, such as ms-07 or 5.1.2.1-3',
  );

export const levels = ['basic', 'advanced'] as const;

/** 初阶 or 进阶. */
export type Level = (typeof levels)[number];
