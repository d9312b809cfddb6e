import type { Bilingual } from '../schemas/words.ts';
import { thing } from './assemble.ts';
import { displayCode } from './codes.ts';
import type { Standard } from './model.ts';

/** What a thing is called where it stands alone, its number or label included: `5.1 用户运营师`. */
export function titleOf(standard: Standard, code: string): Bilingual {
  const found = standard.things.get(code);
  switch (found?.kind) {
    case 'clause':
      return join(same(found.number ?? ''), found.title ?? same(''));
    case 'item':
      return found.text;
    case 'annex':
    case 'table':
      return join(found.label, found.title);
    case 'row':
    case 'position':
    case 'module':
    case 'ability':
      return found.name;
    case 'positionLevel': {
      const { name } = thing(standard, 'position', found.position);
      const level = standard.edition.levels[found.level];
      return { zh: `${name.zh}（${level.zh}）`, en: `${name.en} (${level.en})` };
    }
    case 'note':
      return same(displayCode(found.code));
    case undefined:
      throw new Error(`Nothing has the code ${code}.`);
  }
}

function same(text: string): Bilingual {
  return { zh: text, en: text };
}

function join(one: Bilingual, other: Bilingual): Bilingual {
  return { zh: `${one.zh} ${other.zh}`.trim(), en: `${one.en} ${other.en}`.trim() };
}
