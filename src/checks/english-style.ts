import { translatedTexts } from './english-texts.ts';
import { rule } from './rule.ts';

/** The English is written as content/README.md asks: no “shall”, British with -ize, curly marks. */
export const englishStyle = rule(
  'english-style',
  {
    shall: (found: string) => ({
      message: `there is “${found}”, which the Chinese never has`,
      hint: 'Write a bare infinitive, or what the Chinese says.',
    }),
    spelling: (found: string, instead: string) => ({
      message: `“${found}” is spelt otherwise here`,
      hint: `Write ${instead}: British spelling, with -ize.`,
    }),
    spaces: () => ({ message: 'there are two spaces in a row', hint: 'Leave one.' }),
    quotes: (found: string) => ({
      message: `there is a straight ${found}`,
      hint: 'Write “ and ” around words, and ’ as an apostrophe.',
    }),
  },
  [],
  (content, say) => {
    for (const { placeAt, text } of translatedTexts(content)) {
      const [shall, spaces, quote] = [shallWord, twoSpaces, straight].map((one) => one.exec(text));
      if (shall) say.shall(placeAt(shall.index), shall[0]);
      if (spaces) say.spaces(placeAt(spaces.index));
      if (quote) say.quotes(placeAt(quote.index), quote[0]);
      for (const [pattern, replacement] of spellings) {
        const found = pattern.exec(text);
        if (found === null) continue;
        say.spelling(placeAt(found.index), found[0], found[0].replace(pattern, replacement));
      }
    }
  },
);

const shallWord = /\bshall\b/i;
const twoSpaces = /(?<=\S) {2,}(?=\S)/;

/** Inside a sentence: in front of a text, quotes are those of YAML. */
const straight = /(?<=\w)'(?=\w)|(?<=[\w,.;] )"|(?<=\w)"(?=[\s,;])/;

/** What is American, and verbs in -ise. Words that may be either, as “program”, are left out. */
const spellings: [pattern: RegExp, replacement: string][] = [
  [/\b(behavi|col|fav|hon|lab|neighb)or(s?|ed|ing|al|able|ite|ful)\b/i, '$1our$2'],
  [/\b(cent|fib|theat)er(s?)\b/i, '$1re$2'],
  [/\b(anal|catal|paral)yz(e[drs]?|ing)\b/i, '$1ys$2'],
  [/\b(catalog)(s?)\b/i, '$1ue$2'],
  [/\b(fulfil|enrol)l(s?|ments?)\b/i, '$1$2'],
  [/\b(cancel|label|model|travel)(ed|ing|ers?)\b/i, '$1l$2'],
  [
    /\b(categor|custom|digital|emphas|final|maxim|minim|monet|optim|organ|personal|priorit|real|recogn|special|standard|summar|util|visual)is(e[ds]?|ing|ations?)\b/i,
    '$1iz$2',
  ],
];
