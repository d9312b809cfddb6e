import {
  annex,
  clauses,
  foreword,
  items,
  levelLabel,
  modules,
  positions,
  rows,
  tables,
  type WrittenLevel,
} from './written.ts';
import { abilities, annexClauses, type Both } from './written.ts';

/** What is to be shown: a text that is the same in every language, or words. */
export type Part = string | Both;

/** The identifiers and addresses that the design lists (sections 3 and 4), as a table. */
const shapes: [shape: RegExp, kind: string, place: string][] = [
  [/^(foreword|\d+(?:\.\d+)*)$/, 'clause', 'clauses/$1.html'],
  [/^((\d+(?:\.\d+)*)-\d+)$/, 'item', 'clauses/$2.html#$1'],
  [/^annex-a$/, 'annex', 'annex-a.html'],
  [/^(a\.\d+)$/, 'clause', 'annex-a.html#$1'],
  [/^(table-a\.\d+)$/, 'table', 'annex-a.html#$1'],
  [/^(table-a\.\d+-\d+)$/, 'row', 'annex-a.html#$1'],
  [/^([a-z]{2})$/, 'position', 'positions/$1.html'],
  [/^(([a-z]{2})-(?:basic|advanced))$/, 'positionLevel', 'positions/$2.html#$1'],
  [/^(([a-z]{2})-m\d+)$/, 'module', 'positions/$2.html#$1'],
  [/^([a-z]{2}-\d\d)$/, 'ability', 'abilities/$1.html'],
  [/^(note-\d\d+)$/, 'note', 'notes.html#$1'],
];

function shapeOf(code: string) {
  const found = shapes.find(([shape]) => shape.test(code));
  if (found === undefined) throw new Error(`${code} has the shape of no code.`);
  return found;
}

/** What sort of thing a code names: `clause`, `row`. */
export function kindOf(code: string): string {
  return shapeOf(code)[1];
}

/** Where a code stands in every tree: `clauses/5.1.2.1.html#5.1.2.1-3`. */
export function placeOf(code: string): string {
  const [shape, , place] = shapeOf(code);
  return code.replace(shape, place);
}

/**
 * Where a code stands in the standard as one document, which shows clauses, items, tables, rows
 * and notes: an ability where its row stands, or its item; a module where its first row does.
 */
export function anchorOf(code: string): string {
  const ability = abilities.find((one) => one.code === code || one.module === code);
  if (ability !== undefined) return ability.row?.code ?? ability.item?.code ?? code;
  const [position, level] = code.split('-');
  const clause = positions.find((one) => one.code === position)?.clause;
  if (clause === undefined) return code;
  return level === undefined ? clause : `${clause}.2.${level === 'basic' ? 1 : 2}`;
}

/** A code as people see it: `MS-07`, `A.1-10`. */
export function shownCode(code: string): string {
  return code.replace('table-', '').toUpperCase();
}

const allClauses = [foreword, ...clauses, ...annexClauses];

/** What a thing is called, its number or label first. */
export function titleOf(code: string): Part[] {
  const name = nameOf(code);
  const clause = allClauses.find((one) => one.code === code);
  if (clause !== undefined) return [numberOf(code), ...(name === undefined ? [] : [name])];
  if (name === undefined) return [shownCode(code)];
  const labelled = [annex, ...tables].find((one) => one.code === code);
  return labelled === undefined ? [name] : [joined(labelled.label, labelled.title)];
}

/** The same as words, for attributes and titles. */
export function titleInWords(code: string): Both {
  const inLanguage = (language: keyof Both) =>
    titleOf(code)
      .map((part) => (typeof part === 'string' ? part : part[language]))
      .join(' ')
      .trim();
  return { zh: inLanguage('zh'), en: inLanguage('en') };
}

/** A code, and what it is called without saying the code again. */
export function codeAndName(code: string): Part[] {
  if (kindOf(code) === 'clause') return titleOf(code);
  const title = titleOf(code);
  return kindOf(code) === 'note' ? [shownCode(code)] : [shownCode(code), ...title];
}

/** What a thing is called, without number or label; `undefined` where the standard names it not. */
export function nameOf(code: string): Both | undefined {
  const [position = '', level] = code.split('-');
  if (level === 'basic' || level === 'advanced') return levelOfPosition(position, level);
  const clause = allClauses.find((one) => one.code === code);
  if (clause !== undefined) return clause.title;
  const item = items.find((one) => one.code === code);
  if (item !== undefined) return item.text;
  const titled = [annex, ...tables].find((one) => one.code === code);
  if (titled !== undefined) return titled.title;
  return [...rows, ...positions, ...modules, ...abilities].find((one) => one.code === code)?.name;
}

/** The number of a clause as printed; none of the foreword. */
export function numberOf(code: string): string {
  return code === 'foreword' ? '' : code.toUpperCase();
}

function levelOfPosition(code: string, level: WrittenLevel): Both | undefined {
  const position = positions.find((one) => one.code === code);
  const name = levelLabel(level);
  if (position === undefined) return undefined;
  return {
    zh: `${position.name.zh}（${name.zh}）`,
    en: `${position.name.en} (${name.en.toLowerCase()})`,
  };
}

function joined(one: Both, other: Both): Both {
  return { zh: `${one.zh} ${other.zh}`, en: `${one.en} ${other.en}` };
}

/** The clauses immediately below a clause, in order. */
export function subclausesOf(code: string): string[] {
  return clauses
    .map((clause) => clause.code)
    .filter((one) => one.startsWith(`${code}.`) && !one.slice(code.length + 1).includes('.'));
}

/** Every two positions, the one printed first standing first. */
export const pairs = positions.flatMap((one, index) =>
  positions.slice(index + 1).map((other) => ({ code: `${one.code}-${other.code}`, one, other })),
);

/** The clauses above a clause, the outermost first. */
export function clausesAbove(code: string): string[] {
  const numbers = code.split('.');
  return numbers.slice(1).map((_, index) => numbers.slice(0, index + 1).join('.'));
}
