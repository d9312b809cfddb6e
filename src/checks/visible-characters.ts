import { hiddenCharacters } from '../schemas/characters.ts';
import { rule } from './rule.ts';

/** No text holds a character that cannot be seen, or one that is made up of two. */
export const visibleCharacters = rule(
  'visible-characters',
  {
    hidden: (name: string) => ({
      message: `there is ${name}`,
      hint: 'Remove it; where it stands for a space, write the plain one.',
    }),
    lineEnd: (name: string) => ({
      message: `there is ${name}, which ends a line for some programs`,
      hint: 'Write a plain line break, or remove it.',
    }),
    lost: (name: string) => ({
      message: `there is ${name}`,
      hint: 'Find out which character is meant, and write that.',
    }),
    inName: (name: string) => ({
      message: `the name of this file has ${name}`,
      hint: 'Name the file anew.',
    }),
    decomposed: (characters: string) => ({
      message: `“${characters}” is made up of a letter and a mark that is set over it`,
      hint: 'Write it as one character (Unicode normalization form C).',
    }),
  },
  [],
  ({ files, unreadable }, say) => {
    for (const file of Object.keys({ ...files, ...unreadable })) {
      for (const { name } of hiddenCharacters(file)) say.inName({ file }, name);
    }
    for (const [file, text] of Object.entries(files)) {
      // The transcription parts the cells of a table by tabs.
      const source = file.startsWith('source/') ? text.replaceAll('\t', ' ') : text;
      for (const { index, name } of hiddenCharacters(source)) {
        say[kindOf(source, index)]({ file, ...positionIn(source, index) }, name);
      }
      // The Chinese is carried as it is printed, whatever its form.
      const free = /^(?:zh|source)\//.test(file);
      for (const { 0: letters, index } of free ? [] : text.matchAll(/\P{M}\p{M}+/gu)) {
        if (letters !== letters.normalize('NFC')) {
          say.decomposed({ file, ...positionIn(text, index) }, letters);
        }
      }
    }
  },
);

/** What is to be done about a character that cannot be seen. */
function kindOf(text: string, index: number): 'hidden' | 'lineEnd' | 'lost' {
  const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
  if (/[\p{Co}\p{Cs}\uFFFD]/u.test(character)) return 'lost';
  return /[\r\v\f\u0085\u2028\u2029]/.test(character) ? 'lineEnd' : 'hidden';
}

/** The line and the column of a place in a text. */
function positionIn(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
