import {
  annex,
  annexClauses,
  clauses,
  foreword,
  ledger,
  positions,
  tables,
  type Both,
  type WrittenClause,
  type WrittenLevel,
  type WrittenPosition,
} from '../support/written.ts';

/** Everything that is written as a clause: the foreword, clauses 1 to 5, the annex's own. */
export const everyClause = [foreword, ...clauses, ...annexClauses];

/** The terms and abbreviations, as clause 3 gives them in its headings. */
export const terms: Record<string, Both> = {
  '3.1': { zh: '全域', en: 'omni' },
  '3.2': { zh: '全域经营', en: 'omni-operation' },
  '3.3': { zh: '小程序商城运营', en: 'mini program store operation' },
  '3.4': { zh: '用户运营', en: 'user operation' },
  '3.5': { zh: '会员运营', en: 'membership operation' },
  '3.6': { zh: '数字导购', en: 'digital sales advisor' },
  '3.7': { zh: 'GMV', en: 'GMV' },
  '3.8': { zh: 'SOP', en: 'SOP' },
  '3.9': { zh: 'LTV', en: 'LTV' },
};

/** A position at one level, and the subclause that lists its abilities. */
export interface WrittenPositionLevel {
  code: string;
  position: WrittenPosition;
  level: WrittenLevel;
  clause: string;
}

export const positionLevels = positions.flatMap((position) =>
  position.levels.map((level): WrittenPositionLevel => ({
    code: `${position.code}-${level}`,
    position,
    level,
    clause: `${position.clause}.2.${level === 'basic' ? 1 : 2}`,
  })),
);

/** The number of a clause as it is shown to people; the foreword has none. */
export function numberOf({ code }: WrittenClause): string | undefined {
  return code === 'foreword' ? undefined : code.toUpperCase();
}

/** The clause with that code. @throws where none is written */
export function clauseAt(code: string): WrittenClause {
  const found = everyClause.find((clause) => clause.code === code);
  if (found === undefined) throw new Error(`No clause ${code} is written.`);
  return found;
}

/** The clause that one stands in: 5.1 of 5.1.2; the annex, of its own; of 5, none. */
export function clauseAbove(code: string): string | undefined {
  if (code.startsWith('a.')) return annex.code;
  return code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : undefined;
}

/** The clauses that stand in one, not those that stand in these. */
export function clausesIn(code: string): string[] {
  return clauses.map((clause) => clause.code).filter((one) => clauseAbove(one) === code);
}

export function tableAt(code: string) {
  const found = tables.find((table) => table.code === code);
  if (found === undefined) throw new Error(`No table ${code} is written.`);
  return found;
}

/** The same in both languages. */
export const same = (text: string): Both => ({ zh: text, en: text });

/** What a question gets for an answer at every published code. */
export function atEveryCode<Answer>(ask: (code: string) => Answer): Record<string, Answer> {
  return Object.fromEntries(ledger.map((code) => [code, ask(code)]));
}
