import { expect, test } from 'vitest';
import { termsInText } from '../../src/standard/glossary.ts';

test.each<[string, string, string[], string[]]>([
  ['a term that is not there', '门店', ['用户'], []],
  ['a term that is', '门店用户', ['用户'], ['用户']],
  ['a term twice, once', '用户和用户', ['用户'], ['用户']],
  ['terms in the order of the text', '导购与用户', ['用户', '导购'], ['导购', '用户']],
  ['the longest at a place, listed last', '用户群体', ['用户', '用户群'], ['用户群']],
  ['the longest at a place, listed first', '用户群体', ['用户群', '用户'], ['用户群']],
  ['nothing that lies within a longer one', '私域用户', ['域用', '私域', '用户'], ['私域', '用户']],
  ['what lies within elsewhere', '用户群、用户', ['用户', '用户群'], ['用户群', '用户']],
  ['a Latin term between Han characters', '用户IP定位', ['IP'], ['IP']],
  ['a Latin term alone', 'IP', ['IP'], ['IP']],
  ['no Latin term that ends a word', 'VIP群', ['IP'], []],
  ['no Latin term that begins a word', 'IPO群', ['IP'], []],
  ['no Latin term before small letters', 'IPs', ['IP'], []],
  ['no Latin term after small letters', 'aIP', ['IP'], []],
  ['a Latin term beside figures', '2IP3', ['IP'], ['IP']],
  ['a Latin term behind part of a word', 'VIP与IP', ['IP'], ['IP']],
  ['a term that begins in Latin, in a word', 'VIP群', ['IP群'], []],
  ['a term that begins in Latin, between words', '的IP群a', ['IP群'], ['IP群']],
  ['a term that ends in Latin, in a word', '品牌IPO', ['品牌IP'], []],
  ['a term that ends in Latin, behind a word', 'a品牌IP', ['品牌IP'], ['品牌IP']],
  ['an empty term nowhere', '门店用户', ['', '用户'], ['用户']],
  ['an empty term in no text', '', [''], []],
])('%s', (_what, text, terms, found) => {
  expect(termsInText(text, terms)).toEqual(found);
});

test('the list of terms stays in its order', () => {
  const terms = ['用户', '用户群'];
  termsInText('用户群', terms);
  expect(terms).toEqual(['用户', '用户群']);
});
