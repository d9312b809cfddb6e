import { rule } from './rule.ts';

const quote = 'Compare with a neighbouring entry; quote text that holds a colon or a hash.';
const plain = 'Write the text itself, in quotes where need be.';

/** The YAML of files of records and of facts is valid, and every program reads it alike. */
export const yamlReadable = rule(
  'yaml-readable',
  {
    syntax: (found: string) => ({ message: `is not valid YAML: ${found}`, hint: quote }),
    alias: (found: string) => ({
      message: `${found}: anchors and aliases are not used here`,
      hint: plain,
    }),
    tag: (found: string) => ({ message: `${found}: tags are not used here`, hint: plain }),
    key: (found: string) => ({
      message: found === '' ? 'an entry has no name' : `“${found}” is no name for an entry`,
      hint: 'Write the name of the entry before the colon, on one line.',
    }),
    unlike: (found: string) => ({
      message: `${found} is read as a date, a number or a text by one program and not by another`,
      hint: `Put it in quotes, as '${found}'.`,
    }),
    hidden: (found: string) => ({
      message: `the text has ${found}, written as an escape`,
      hint: 'Remove it.',
    }),
  },
  [],
  (content, say) => {
    for (const [file, { faults }] of Object.entries(content.readings)) {
      for (const { kind, line, found } of faults) say[kind]({ file, line }, found);
    }
  },
);
