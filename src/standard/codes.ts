/** A code as shown to people: `MS-07`, `5.1.2.1-3`; a row is named after its table, `A.1-10`. */
export function displayCode(code: string): string {
  return code.replace(/^table-/, '').toUpperCase();
}

/** A code as it leaves the site, qualified by the edition: `046-2023/ms-07`. */
export function qualifiedCode(editionCode: string, code: string): string {
  return `${editionCode}/${code}`;
}
