import type { Clause, Standard } from './model.ts';

/** A neighbour to either side; `undefined` at an end. */
export interface Neighbours {
  previous: string | undefined;
  next: string | undefined;
}

/** The codes that have a page of the text of their own, in printed order. */
export function printedOrder(standard: Standard): string[] {
  return [
    standard.foreword.code,
    ...standard.clauses.map((clause) => clause.code),
    standard.annex.code,
  ];
}

/** What stands before and after a code in a list of codes. */
export function neighboursOf(code: string, codes: string[]): Neighbours {
  const index = codes.indexOf(code);
  return { previous: index > 0 ? codes[index - 1] : undefined, next: codes[index + 1] };
}

/** The clauses and the annex above a clause, the outermost first. */
export function ancestorsOf(standard: Standard, clause: Clause): string[] {
  if (clause.parent === undefined) return [];
  const parent = standard.things.get(clause.parent);
  const above = parent?.kind === 'clause' ? ancestorsOf(standard, parent) : [];
  return [...above, clause.parent];
}
