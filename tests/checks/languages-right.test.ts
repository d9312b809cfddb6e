import { languagesRight } from '../../src/checks/languages-right.ts';
import { testRule, textIn } from '../support/fixtures.ts';
import { notes } from '../support/written.ts';

/** A note whose English cites Chinese words, and what the file has of it. */
const note = notes.find(({ text }) => /\p{Script=Han}/u.test(text.en));
const [zh = '', en = ''] = [note?.text.zh, note?.text.en];

testRule(languagesRight, {
  exchanged: {
    'a note, of which the English cites Chinese': {
      write: {
        'notes.yml': textIn('notes.yml').replace(
          `zh: ${zh}\n    en: ${en}\n`,
          () => `zh: ${en}\n    en: ${zh}\n`,
        ),
      },
      says: [
        `notes.yml › zh: ${en} | the English stands where the Chinese belongs | Exchange zh and en.`,
      ],
    },
    'a change': {
      write: { 'changes.yml': `${textIn('changes.yml')}${change('Revised.', '修订。')}` },
      says: [
        'changes.yml › zh: Revised. | the English stands where the Chinese belongs | Exchange zh and en.',
      ],
    },
  },
  notChinese: {
    'a change told in English alone': {
      write: { 'changes.yml': `${textIn('changes.yml')}${change('Revised.', 'Revised.')}` },
      says: [
        'changes.yml › zh: Revised. | the Chinese has no Chinese character in it | Write it in Chinese.',
      ],
    },
  },
});

function change(chinese: string, english: string): string {
  return `'2026-12-24':\n  text:\n    zh: ${chinese}\n    en: ${english}\n  covers: [en]\n`;
}
