import { DataFactory, Parser, Store } from 'n3';
import { describe, expect, test } from 'vitest';
import { skos } from '../../src/exports/skos.ts';
import { standard } from '../support/content.ts';

const { namedNode } = DataFactory;
const vocabulary = 'http://www.w3.org/2004/02/skos/core#';
const read = (siteUrl: string | undefined, baseIRI: string) =>
  new Store(new Parser({ baseIRI }).parse(skos(standard, siteUrl)));

const store = read('https://example.org/standard', 'https://elsewhere.example/');
const concept = (code: string) => namedNode(`https://example.org/standard/id/046-2023/${code}/`);
const words = (code: string, property: string, language: string) =>
  store
    .getObjects(concept(code), namedNode(vocabulary + property), null)
    .flatMap((word) =>
      word.termType === 'Literal' && word.language === language.toLowerCase() ? [word.value] : [],
    );
const concepts = store.getSubjects(
  namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type'),
  namedNode(`${vocabulary}Concept`),
  null,
);
const codes = concepts.map(({ value }) => value.split('/').at(-2) ?? '');

describe('skos.ttl', () => {
  test('holds 9 terms, 4 positions, 19 modules, 76 abilities', () => {
    expect(concepts).toHaveLength(9 + 4 + 19 + 76);
  });

  test('every concept has one preferred label in each language (SKOS S14)', () => {
    for (const code of codes) {
      expect(words(code, 'prefLabel', 'zh-CN'), code).toHaveLength(1);
      expect(words(code, 'prefLabel', 'en'), code).toHaveLength(1);
    }
  });

  test('no label is both preferred and alternative (SKOS S13)', () => {
    for (const code of codes) {
      for (const language of ['zh-CN', 'en']) {
        const [preferred] = words(code, 'prefLabel', language);
        expect(words(code, 'altLabel', language), code).not.toContain(preferred);
      }
    }
  });

  test('a name that only the body uses is an alternative label', () => {
    expect(words('da-03', 'prefLabel', 'zh-CN')).toEqual(['私域流量发掘']);
    expect(words('da-03', 'altLabel', 'zh-CN')).toEqual(['流量发掘']);
  });

  test.each(['ms-19', 'uo-15'])('%s has no definition, and a note says why', (code) => {
    expect(words(code, 'definition', 'zh-CN')).toEqual([]);
    expect(words(code, 'definition', 'en')).toEqual([]);
    expect(words(code, 'note', 'en').join()).toContain('lost in our transcription');
  });

  test('both levels of 直播活动运营 are told', () => {
    expect(words('ms-10', 'note', 'zh-CN')).toContain(
      '进阶（5.1.2.2 列项的第4项）；初阶（表A.1 第10行）',
    );
  });

  test('every definition is in both languages', () => {
    for (const code of codes) {
      const definitions = (language: string) => words(code, 'definition', language).length;
      expect(definitions('zh-CN'), code).toBe(definitions('en'));
    }
  });

  test('abilities are narrower than their module, or than their position', () => {
    const broader = (code: string) =>
      store
        .getObjects(concept(code), namedNode(`${vocabulary}broader`), null)
        .map(({ value }) => value);
    expect(broader('ms-07')).toEqual([concept('ms-m3').value]);
    expect(broader('ms-m3')).toEqual([concept('ms').value]);
    expect(broader('da-18')).toEqual([concept('da').value]);
  });
});

test('without an address, concepts are named relative to the file', () => {
  const offline = read(undefined, 'https://copy.example/site/data/skos.ttl');
  const named = offline.getSubjects(null, namedNode(`${vocabulary}Concept`), null);
  expect(named.map(({ value }) => value)).toContain('https://copy.example/site/id/046-2023/ms-07/');
});
