import type { Bilingual } from '../schemas/words.ts';
import { displayCode, qualifiedCode } from './codes.ts';
import { locatorOf } from './locator.ts';
import type { Standard } from './model.ts';
import { permanentAddress } from './permanent.ts';

/** What every form of a reference to one place of the standard is made from. */
export interface Citation {
  /** `046-2023/5.1.2.1`. */
  qualifiedCode: string;
  /** The number of the standard as printed, em dash included. */
  number: string;
  title: Bilingual;
  publisher: Bilingual;
  /** The day of issue, as `2023-11-03`. */
  issued: string;
  /** Where in the standard; `undefined` where the place is not part of it. */
  locator: Bilingual | undefined;
  /** Of an editorial note, which this site adds to the standard, what it is called. */
  note: Bilingual | undefined;
  /** The permanent address, where the site knows its own. */
  address: string | undefined;
}

/**
 * The facts for citing the place with that code.
 * @param code `undefined` for the standard as a whole
 * @throws where there is nothing with that code
 */
export function citationOf(
  standard: Standard,
  code: string | undefined,
  siteUrl: string | undefined,
): Citation {
  const { number, title, publisher, issued } = standard.edition;
  const locator = code === undefined ? undefined : locatorOf(standard, code);
  const note = code !== undefined && locator === undefined ? displayCode(code) : undefined;
  return {
    qualifiedCode:
      code === undefined ? standard.editionCode : qualifiedCode(standard.editionCode, code),
    number,
    title,
    publisher: publisher.name,
    issued,
    locator,
    note: note === undefined ? undefined : { zh: `编者注 ${note}`, en: `Editorial ${note}` },
    address: permanentAddress(standard, code, siteUrl),
  };
}
