import { kindOfCode } from '../schemas/codes.ts';
import type { Locale } from '../schemas/words.ts';
import { at, type AuthoredContent } from './authored-content.ts';
import type { Place } from './problem.ts';

/** Where an author finds what tells what a code is. */
export function placeOf(content: AuthoredContent, code: string): Place {
  const file = fileOf(code, 'zh');
  return file.endsWith('.mdx') ? { file } : at(content, file, entryOf(code));
}

/**
 * Where an author finds words that stand at a code.
 * @param words a line of them; without it, or where it is put together from several facts, the file
 *   or the entry as a whole
 */
export function placeOfWords(
  content: AuthoredContent,
  code: string,
  locale: Locale,
  words: string | undefined,
): Place {
  const file = fileOf(code, locale);
  if (!file.endsWith('.mdx')) {
    return at(content, file, entryOf(code), kindOfCode(code) === 'note' ? 'text' : 'name', locale);
  }
  const lines = (content.files[file] ?? '').split('\n');
  const index = words === undefined ? -1 : lines.findIndex((line) => line.includes(words));
  return index === -1 ? { file } : { file, line: index + 1 };
}

/** The entry of a file of records: a level of a position stands at its position. */
function entryOf(code: string): string {
  return code.replace(/-(?:basic|advanced)$/, '');
}

function fileOf(code: string, locale: Locale): string {
  switch (kindOfCode(code)) {
    case 'position':
    case 'positionLevel':
      return 'positions.yml';
    case 'module':
      return 'modules.yml';
    case 'ability':
      return 'abilities.yml';
    case 'note':
      return 'notes.yml';
    case 'row':
      return `${locale}/rows/${code}.mdx`;
    case 'table':
      return `${locale}/clauses/${code.replace(/^table-([a-z]).*$/, 'annex-$1')}.mdx`;
    case 'item':
      return `${locale}/clauses/${code.replace(/-\d+$/, '')}.mdx`;
    default:
      return `${locale}/${code === 'foreword' ? 'front' : 'clauses'}/${code}.mdx`;
  }
}
