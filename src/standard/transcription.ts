import type { CellContent } from '../schemas/row.ts';
import { thing } from './assemble.ts';
import type { Clause, Position, Row, Standard, Table } from './model.ts';

/** A line of the transcription, and what says it. */
export interface TranscriptionLine {
  text: string;
  /** The code of a clause, a table or a row; or `edition` and `contents`, which have none. */
  of: string;
}

/**
 * Writes the Chinese transcription anew from the model, line by line, blank lines left out:
 * what the model holds is lossless exactly when this equals the text it was made from.
 */
export function transcriptionLines(standard: Standard): string[] {
  return transcription(standard).map(({ text }) => text);
}

/** The same, each line with what says it. */
export function transcription(standard: Standard): TranscriptionLine[] {
  const { edition, contents, foreword, annex } = standard;
  const cover = [
    edition.cover.mark,
    edition.cover.series.zh,
    edition.number,
    edition.title.zh,
    edition.title.en,
    edition.cover.issued.zh,
    edition.cover.implemented.zh,
  ];
  const entries = contents.entries.map(({ title, page }) => `${title.zh}\t${page}`);
  const clauses = (some: Clause[]) =>
    some.flatMap((clause) => linesOf(clause.code, clauseLines(clause)));
  return [
    ...linesOf('edition', cover),
    ...linesOf('contents', [contents.title.zh, ...entries]),
    ...clauses([foreword]),
    ...linesOf('edition', [edition.title.zh]),
    ...clauses(standard.clauses),
    ...linesOf(annex.code, [annex.label.zh, annex.title.zh]),
    ...clauses(standard.annexClauses),
    ...annex.tables.flatMap((table) => tableLines(standard, table)),
  ];
}

function linesOf(of: string, texts: string[]): TranscriptionLine[] {
  return texts.map((text) => ({ text, of }));
}

function clauseLines(clause: Clause): string[] {
  const paragraphs = clause.paragraphs.map(({ zh }) => zh);
  const title = clause.title?.zh ?? '';
  const items = clause.items.map(({ text }) => `- ${text.zh}`);
  switch (clause.form) {
    case 'foreword':
      return [title, ...paragraphs];
    case 'clause':
      return [`${clause.number} ${title}`, ...paragraphs, ...items];
    case 'term':
    case 'abbreviation':
      return [String(clause.number), title, ...paragraphs];
    case 'untitled':
      return [`${clause.number} ${paragraphs[0] ?? ''}`, ...paragraphs.slice(1)];
  }
}

function tableLines(standard: Standard, table: Table): TranscriptionLine[] {
  const header = table.columns.map(({ zh }) => zh).join('\t');
  return table.rows.flatMap((row, index) => {
    const title = index === 0 ? table.title.zh : table.continued.zh;
    const opening = row.opensPart ? [`${table.label.zh} ${title}`, header] : [];
    const cells = rowCells(standard, row, table.rows[index - 1]).join('\t');
    return [...linesOf(table.code, opening), ...linesOf(row.code, [cells])];
  });
}

function rowCells(standard: Standard, row: Row, before: Row | undefined): string[] {
  const module = thing(standard, 'module', row.module);
  const text: Record<CellContent, string> = {
    position: printedPosition(standard, row).printed?.zh ?? '',
    module: module.name.zh,
    name: row.name.zh,
    description: row.description?.zh ?? '',
    blank: '',
  };
  const opens = opensCells(standard, row, before);
  const cells = row.printed ?? [
    opens.position ? 'position' : 'blank',
    opens.module ? 'module' : 'blank',
    'name',
    'description',
  ];
  return cells.map((cell) => text[cell]);
}

/** The position under whose cell the annex prints a row. */
export function printedPosition(standard: Pick<Standard, 'things'>, row: Row): Position {
  return thing(standard, 'position', thing(standard, 'module', row.module).printedUnder);
}

/** Whether a row begins a merged cell of the first and of the second column. */
export function opensCells(
  standard: Pick<Standard, 'things'>,
  row: Row,
  before: Row | undefined,
): { position: boolean; module: boolean } {
  if (row.opensPart || before === undefined) return { position: true, module: true };
  const module = row.module !== before.module;
  const position = printedPosition(standard, row) !== printedPosition(standard, before);
  return { position, module };
}
