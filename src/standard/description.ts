import type { Bilingual } from '../schemas/words.ts';
import { thing } from './assemble.ts';
import type { Standard } from './model.ts';

/**
 * What the standard says of a thing, besides its name, as one text: the paragraphs of a clause, the
 * description of a row or ability, the responsibilities of a position.
 * @returns `undefined` where it says no more, or where our transcription has lost it
 */
export function descriptionOf(standard: Standard, code: string): Bilingual | undefined {
  const found = standard.things.get(code);
  switch (found?.kind) {
    case 'clause':
      return found.paragraphs.length === 0 ? undefined : lines(found.paragraphs);
    case 'row':
    case 'ability':
      return found.description;
    case 'position':
      return lines(thing(standard, 'clause', found.responsibilities).paragraphs);
    case 'note':
      return found.text;
    default:
      return undefined;
  }
}

function lines(paragraphs: Bilingual[]): Bilingual {
  return {
    zh: paragraphs.map(({ zh }) => zh).join('\n'),
    en: paragraphs.map(({ en }) => en).join('\n'),
  };
}
