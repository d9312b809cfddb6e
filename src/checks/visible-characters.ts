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
      for (const [index, line] of source.split('\n').entries()) {
        const place = (column: number) => ({ file, line: index + 1, column: column + 1 });
        for (const { index: column, name } of hiddenCharacters(line))
          say.hidden(place(column), name);
        // The Chinese is carried as it is printed, whatever its form.
        const [mark] = /^(?:zh|source)\//.test(file) ? [] : decomposed(line);
        if (mark !== undefined) say.decomposed(place(mark.index), mark[0]);
      }
    }
  },
);

/** The letters of a line that normalization would join with their marks. */
function decomposed(line: string): RegExpExecArray[] {
  return [...line.matchAll(/\P{M}\p{M}+/gu)].filter(([text]) => text !== text.normalize('NFC'));
}
