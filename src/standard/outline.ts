import type { Bilingual } from '../schemas/words.ts';
import type { Clause, Standard } from './model.ts';

/** An entry of the outline: a clause, the annex or a table, and what stands below it. */
export interface OutlineEntry {
  code: string;
  /** What stands before the title: `5.1`, `附录 A (规范性)`, `表A.1`. */
  label: Bilingual | undefined;
  title: Bilingual;
  children: OutlineEntry[];
}

/**
 * The outline as it stands beside a page: open is only the branch in which the page is, so that
 * no page grows with the standard.
 * @param current the code of the page; where it has none, nothing is open
 */
export function outlineAt(standard: Standard, current: string | undefined): OutlineEntry[] {
  const isWithin = ({ code, children }: OutlineEntry): boolean =>
    code === current || children.some(isWithin);
  const shut = (entry: OutlineEntry): OutlineEntry => ({
    ...entry,
    children: isWithin(entry) ? entry.children.map(shut) : [],
  });
  return outlineOf(standard).map(shut);
}

/** The outline of the whole standard, the foreword first. */
export function outlineOf(standard: Standard): OutlineEntry[] {
  const clauseEntry = (clause: Clause): OutlineEntry => ({
    code: clause.code,
    label: clause.number === undefined ? undefined : both(clause.number),
    title: clause.title ?? both(''),
    children: standard.clauses.filter((one) => one.parent === clause.code).map(clauseEntry),
  });
  const { annex } = standard;
  return [
    clauseEntry(standard.foreword),
    ...standard.clauses.filter((clause) => clause.parent === undefined).map(clauseEntry),
    {
      code: annex.code,
      label: annex.label,
      title: annex.title,
      children: annex.tables.map(({ code, label, title }) => ({
        code,
        label,
        title,
        children: [],
      })),
    },
  ];
}

function both(text: string): Bilingual {
  return { zh: text, en: text };
}
