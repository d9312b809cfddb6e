import { v5 } from 'uuid';
import { qualifiedCode } from './codes.ts';

/** The namespace of this site's identifiers. It never changes: every identifier depends on it. */
const namespace = '23995e86-d54a-40d8-b61e-9f4ca28eb277';

/**
 * The UUID of a thing, version 5 (RFC 9562, 5.5): always the same for the same code, so that it
 * need not be stored.
 * @param aspects what a format must tell apart besides, such as the language: `zh`
 */
export function uuidOf(editionCode: string, code: string, ...aspects: string[]): string {
  return v5([qualifiedCode(editionCode, code), ...aspects].join('#'), namespace);
}
