import type { Bilingual } from '../schemas/words.ts';
import { annexName } from './annex-name.ts';
import { thing } from './assemble.ts';
import type { Row, Standard } from './model.ts';

/**
 * Where in the standard a thing stands, in the words in which Chinese standards cite a place
 * (GB/T 1.1—2020, 9.5.4): `5.1.2.1`, `5.1.2.1 列项的第3项`, `表A.1 第10行`. What is not part of the
 * standard's own text is located by its sources; an editorial note stands nowhere in it.
 * @throws where there is nothing with that code
 */
export function locatorOf(standard: Standard, code: string): Bilingual | undefined {
  const found = standard.things.get(code);
  switch (found?.kind) {
    case 'clause':
      return found.number === undefined
        ? { zh: '前言', en: 'Foreword' }
        : { zh: found.number, en: found.number };
    case 'item':
      return {
        zh: `${found.clause} 列项的第${found.ordinal}项`,
        en: `${found.clause}, list item ${found.ordinal}`,
      };
    case 'annex':
      return annexName(found);
    case 'table':
      return found.label;
    case 'row':
      return rowsLocator(standard, [found]);
    case 'position':
      return locatorOf(standard, found.clause);
    case 'positionLevel':
      return locatorOf(standard, found.clause);
    case 'module':
      return rowsLocator(
        standard,
        standard.annex.tables
          .flatMap((table) => table.rows)
          .filter((row) => row.module === found.code),
      );
    case 'ability':
      return joined(found.sources.map((source) => locatorOf(standard, source.code)));
    case 'note':
      return undefined;
    case undefined:
      throw new Error(`Nothing has the code ${code}.`);
  }
}

/** Rows of one or both tables: `表A.1 第1–3行；表A.2 第1行`. */
function rowsLocator(standard: Standard, rows: Row[]): Bilingual | undefined {
  const tables = [...new Set(rows.map((row) => row.table))];
  return joined(
    tables.map((table) => {
      const { label } = thing(standard, 'table', table);
      const ordinals = rows.filter((row) => row.table === table).map((row) => row.ordinal);
      const runs = runsOf(ordinals);
      const plural = ordinals.length > 1 ? 'rows' : 'row';
      return {
        zh: `${label.zh} 第${runs.join('、')}行`,
        en: `${label.en}, ${plural} ${runs.join(', ')}`,
      };
    }),
  );
}

/** Runs of successive numbers: 1, 2, 3, 7 are `1–3`, `7`. */
function runsOf(numbers: number[]): string[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));
}

function joined(parts: (Bilingual | undefined)[]): Bilingual | undefined {
  const places = parts.filter((part) => part !== undefined);
  if (places.length === 0) return undefined;
  return {
    zh: places.map(({ zh }) => zh).join('；'),
    en: places.map(({ en }) => en).join('; '),
  };
}
