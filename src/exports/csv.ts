/**
 * Rows as CSV (RFC 4180): CR LF between records, every field quoted that needs it.
 * @param rows the header first
 */
export function csv(rows: string[][]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/**
 * The same with a byte order mark in front, by which Excel and WPS know that it is UTF-8; without
 * one they take Chinese for another encoding.
 */
export function spreadsheetCsv(rows: string[][]): string {
  return `\uFEFF${csv(rows)}`;
}

function field(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
