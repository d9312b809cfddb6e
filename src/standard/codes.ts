/** A code as shown to people: `MS-07`, `A.1`; `5.1.2.1-3` stays as it is. */
export function displayCode(code: string): string {
  return code.toUpperCase();
}

/** A code as it leaves the site, qualified by the edition: `046-2023/ms-07`. */
export function qualifiedCode(editionCode: string, code: string): string {
  return `${editionCode}/${code}`;
}
