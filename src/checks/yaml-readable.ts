import { hiddenCharacters } from '../schemas/characters.ts';
import { rule } from './rule.ts';

const compare =
  'Compare with a neighbouring entry: quotes come in pairs, and a text that has a colon or a hash stands in quotes.';
const plain = 'Write the text itself, in quotes where need be.';

/** The YAML of files of records and of facts is valid, and every program reads it alike. */
export const yamlReadable = rule(
  'yaml-readable',
  {
    syntax: (found: string) => ({ message: `cannot be read: ${found}`, hint: compare }),
    quote: (found: string) => ({
      message: `a text begins with ${found}, and nothing closes it`,
      hint: `Write a second ${found} at its end.`,
    }),
    twice: (name: string, line: string) => ({
      message: `${name} stands above already, in line ${line}`,
      hint: 'Join the two, or give this one a name of its own.',
    }),
    mark: (found: string) => ({
      message: `“${found}” is a mark of YAML that is not used here`,
      hint: 'Remove this line; a text that begins so stands in quotes.',
    }),
    comment: (found: string) => ({
      message: `the text ends before “${found}”, which is read as a comment`,
      hint: 'Put the whole text in quotes; a comment stands on a line of its own.',
    }),
    alias: (found: string) => ({
      message: `${found}: anchors and aliases are not used here`,
      hint: plain,
    }),
    tag: (found: string) => ({ message: `${found}: tags are not used here`, hint: 'Remove it.' }),
    key: (found: string) => ({
      message: found === '' ? 'an entry has no name' : `“${found}” is no name for an entry`,
      hint: 'Write the name of the entry before the colon, on one line.',
    }),
    date: (found: string) => ({
      message: `${found} is read as a date by one program and as a text by another`,
      hint: `Put it in quotes, as '${found}'.`,
    }),
    number: (found: string) => ({
      message: `${found} is read as one number or as another, or as a text`,
      hint: `${numberHint(found)}where it is a text, put it in quotes, as '${found}'.`,
    }),
    block: (found: string) => ({
      message: `${found} has a text begin at an indentation of its own`,
      hint: 'Write the text on one line, in quotes where need be.',
    }),
    hidden: (found: string) => ({
      message: `the text has ${found}, written as an escape`,
      hint: 'Remove it.',
    }),
  },
  [],
  ({ readings, files }, say) => {
    for (const [file, { faults }] of Object.entries(readings)) {
      const lines = files[file]?.split('\n') ?? [];
      for (const { kind, line, found, first } of faults) {
        // What cannot be seen is told of by the rule about that, and may be all that is wrong.
        if (hiddenCharacters(lines[line - 1] ?? '').length > 0) continue;
        if (kind === 'twice') say.twice({ file, line }, found, String(first));
        else say[kind]({ file, line }, found);
      }
    }
  },
);

function numberHint(found: string): string {
  const value = Number(found.replaceAll('_', ''));
  return Number.isNaN(value) ? 'Write it in plain digits; ' : `Write it as ${value}; `;
}
