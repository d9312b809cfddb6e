import { textHash } from '../standard/text-hash.ts';
import { textOf } from '../schemas/read-yaml.ts';

/**
 * A translation that records the Chinese as it stands now, otherwise to the byte as it was;
 * `undefined` where it has no line that could record it.
 */
export function withReading(translation: string, chinese: string): string | undefined {
  const fact = /^(\uFEFF?---[ \t]*\r?\n(?:(?!---)[^\n]*\n)*?translates:)[^\r\n]*/;
  if (!fact.test(translation)) return undefined;
  return translation.replace(fact, `$1 '${textHash(textOf(chinese))}'`);
}

/** The ledger with codes at its end, a line each, its lines ended as they are. */
export function withCodes(ledger: string, codes: string[]): string {
  const end = ledger.includes('\r\n') ? '\r\n' : '\n';
  const begun = ledger === '' || ledger.endsWith('\n') ? ledger : `${ledger}${end}`;
  return begun + codes.map((code) => `${code}${end}`).join('');
}
