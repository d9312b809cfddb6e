import { createHash } from 'node:crypto';
import { edition } from './written.ts';

/** The namespace in which the site's identifiers have been given away. It can never change. */
const namespace = '23995e86-d54a-40d8-b61e-9f4ca28eb277';

/**
 * The identifier of a code, by RFC 9562, 5.5: the SHA-1 of a namespace and of the qualified code,
 * its version and variant set.
 * @param aspects what a format tells apart besides
 */
export function uuid(code: string, ...aspects: string[]): string {
  const name = [`${edition}/${code}`, ...aspects].join('#');
  const bytes = Buffer.from(namespace.replaceAll('-', ''), 'hex');
  const hash = createHash('sha1').update(bytes).update(name).digest();
  hash.writeUInt8((hash.readUInt8(6) % 0x10) + 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) % 0x40) + 0x80, 8);
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}
