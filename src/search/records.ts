import { pathOf, placeOf } from '../standard/addresses.ts';
import { displayCode } from '../standard/codes.ts';
import type { Standard, Thing } from '../standard/model.ts';
import { titleOf } from '../standard/titles.ts';
import type { Locale } from '../schemas/words.ts';

/** One thing that can be found: what it is called, what it says, where it stands. */
export interface SearchRecord {
  code: string;
  kind: Thing['kind'];
  title: string;
  /** All of its text but the title. */
  text: string;
  /** From the root of the site: `zh/abilities/ms-07.html`. */
  path: string;
}

/** The records of one language: one for each thing with an address of its own. */
export function searchRecords(standard: Standard, locale: Locale): SearchRecord[] {
  return [...standard.things.values()].map((thing) => ({
    code: thing.code,
    kind: thing.kind,
    title: titleOf(standard, thing.code)[locale],
    text: textOf(thing, locale),
    path: pathOf(locale, placeOf(thing.code)),
  }));
}

function textOf(thing: Thing, locale: Locale): string {
  switch (thing.kind) {
    case 'clause':
      return thing.paragraphs.map((text) => text[locale]).join('\n');
    case 'row':
    case 'ability':
      return thing.description?.[locale] ?? '';
    case 'note':
      return thing.text[locale];
    default:
      return displayCode(thing.code);
  }
}
