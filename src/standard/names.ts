import type { Bilingual } from '../schemas/words.ts';
import { displayCode } from './codes.ts';
import type { Standard } from './model.ts';
import { titleOf } from './titles.ts';

/** A code as shown to people, and beside it what it is called without saying the code again. */
export interface CodeAndName {
  /** `undefined` for the foreword, whose code says no more than its title. */
  code: string | undefined;
  /** `undefined` where there is no more to say: a note, a clause without a title. */
  name: Bilingual | undefined;
}

/** @throws where there is nothing with that code */
export function codeAndName(standard: Standard, code: string): CodeAndName {
  const found = standard.things.get(code);
  if (found?.kind === 'note') return { code: displayCode(code), name: undefined };
  if (found?.kind === 'clause') return { code: found.number, name: found.title };
  return { code: displayCode(code), name: titleOf(standard, code) };
}
