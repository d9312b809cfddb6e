import { wordingsAvoided } from '../../src/checks/wordings-avoided.ts';
import { testRule, textIn, type Fixture } from '../support/fixtures.ts';

/** The glossary says to avoid a wording that no text has, and its plural. */
const glossary = textIn('glossary.yml').replace(
  'code: t-001\n',
  'code: t-001\n  avoid: [zebra crossing, zebra crossings]\n',
);

/** The wording comes into a file: what is told, at the line and the column that have it. */
function standing(
  file: string,
  edit: [from: RegExp | string, to: string],
  wording = 'zebra crossing',
): Fixture {
  const before = file === 'glossary.yml' ? glossary : textIn(file);
  const after = before.replace(...edit);
  const line = after.split('\n').findLast((one) => /zebra/i.test(one) && !one.includes('avoid:'));
  return {
    write: { 'glossary.yml': glossary, [file]: after },
    says: [
      `${file} › ${line?.trim()} › ${(line?.search(/zebra/i) ?? 0) + 1} | “${wording}” is to be avoided for 全域 | Write “omni”, or another form of it that content/glossary.yml allows.`,
    ],
  };
}

testRule(wordingsAvoided, {
  standing: {
    'the name of a row': standing('en/rows/table-a.1-19.mdx', [
      /^(name: .*)$/m,
      '$1 at a zebra crossing',
    ]),
    'the text of a row, with a capital': standing('en/rows/table-a.1-19.mdx', [
      /\.\n$/,
      '. Zebra Crossing.\n',
    ]),
    'the title of a clause': standing('en/clauses/4.mdx', [/^(title: .*)$/m, '$1 zebra crossing']),
    'a paragraph': standing('en/clauses/1.mdx', [/\.\n$/, '. A zebra crossing.\n']),
    'an item, in the plural': standing(
      'en/clauses/5.4.2.1.mdx',
      [/^( {2}- .*)$/m, '$1 at zebra crossings'],
      'zebra crossings',
    ),
    'the foreword': standing('en/front/foreword.mdx', [/\.\n$/, '. A zebra crossing.\n']),
    'the name of a module': standing('modules.yml', [/( {4}en: .*)/, '$1 (zebra crossing)']),
    'the printed name of a position': standing('positions.yml', [
      /( {4}en: )(Smart retail)/,
      '$1Zebra crossing, $2',
    ]),
    'a note': standing('notes.yml', [/\n {4}en: ./, '\n    en: Zebra crossing. T']),
    'a page of the site, over the end of a line': standing('en/pages/about.mdx', [
      /\n$/,
      '\n\nHere is a zebra\ncrossing.\n',
    ]),
    'another entry of the glossary': standing('glossary.yml', [
      '  en: WeChat Moments\n',
      '  en: WeChat Moments\n  forms: [zebra crossing]\n',
    ]),
    'the meaning of a word': standing('glossary.yml', [
      /\n {4}en: The channels/,
      '\n    en: Zebra crossing. The channels',
    ]),
  },
});
