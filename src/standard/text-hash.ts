import { createHash } from 'node:crypto';

/**
 * What a translation records of the Chinese file that it translates: the first 12 hexadecimal
 * digits of the SHA-256 (FIPS 180-4) of the file as it is.
 * @param text the whole text of the Chinese file
 */
export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
