import { kindOfCode } from '../schemas/codes.ts';
import type { Locale } from '../schemas/words.ts';
import type { AuthoredContent } from './authored-content.ts';
import { lineOfEntry } from './line-of-entry.ts';
import type { Problem } from './problem.ts';

/**
 * Where an author finds what stands at a code: the file, and the line as far as it can be told.
 * @param words what is looked for there; without them, the entry of the code
 */
export function placeOf(
  content: Pick<AuthoredContent, 'files'>,
  code: string,
  locale: Locale,
  words?: string,
): Pick<Problem, 'file' | 'line'> {
  const file = fileOf(code, locale);
  const entry = lineOfEntry(content, file, code);
  const lines = (content.files[file] ?? '').split('\n');
  const found =
    words === undefined
      ? -1
      : lines.findIndex((line, index) => index + 1 >= (entry ?? 1) && line.includes(words));
  const line = found === -1 ? entry : found + 1;
  return line === undefined ? { file } : { file, line };
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
