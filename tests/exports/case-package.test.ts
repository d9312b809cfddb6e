import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { caseFile, casePackage } from '../../src/exports/case-package.ts';
import { locales, type Locale } from '../../src/schemas/words.ts';
import { casePackageSchema } from '../support/case-schema.ts';
import { standard } from '../support/content.ts';
import { levelsOf, permanent, place, qualified, reasonOf } from '../support/places.ts';
import { said } from '../support/said.ts';
import { uuid } from '../support/uuid.ts';
import {
  abilities,
  changes,
  edition,
  editionData,
  modules,
  positions,
} from '../support/written.ts';

interface Package {
  CFDocument: { lastChangeDateTime: string };
  CFItems: { identifier: string; humanCodingScheme: string }[];
  CFAssociations: {
    identifier: string;
    associationType: string;
    originNodeURI: { identifier: string };
    destinationNodeURI: { identifier: string };
  }[];
  CFDefinitions: { CFItemTypes: object[] };
}

const site = 'https://example.org/standard/';
const read = (locale: Locale, siteUrl?: string, of = standard) =>
  JSON.parse(casePackage(of, locale, siteUrl)) as Package;

const ajv = formats.default(new Ajv2020({ allErrors: true }));
const validate = ajv.compile(casePackageSchema);

test('the restated rules refuse what CASE refuses', () => {
  const broken = read('zh', site);
  for (const item of broken.CFItems) item.identifier = item.identifier.replaceAll('-', '');
  expect(validate(broken)).toBe(false);
  expect(validate({ CFItems: [] })).toBe(false);
});

test.each(['https://example.org/a|b/', 'https://example.org/a&b/'])(
  'keeps the rules of CASE 1.1 with the address %s',
  (siteUrl) => {
    validate(read('en', siteUrl));
    expect(validate.errors).toBeNull();
  },
);

describe('the parts of a package, field by field', () => {
  const cases = locales.flatMap((locale) =>
    [site, undefined].map((siteUrl) => ({ locale, siteUrl })),
  );

  describe.each(cases)('in $locale with the address $siteUrl', ({ locale, siteUrl }) => {
    const own = () => read(locale, siteUrl);
    const expected = expectedPackage(locale, siteUrl);

    test('keeps the rules of CASE 1.1', () => {
      validate(own());
      expect(validate.errors).toBeNull();
    });

    test('the document', () => expect(own().CFDocument).toEqual(expected.CFDocument));
    test('every item', () => expect(own().CFItems).toEqual(expected.CFItems));
    test('every association', () => expect(own().CFAssociations).toEqual(expected.CFAssociations));
    test('the definitions', () => expect(own().CFDefinitions).toEqual(expected.CFDefinitions));
  });
});

/** Where the standard speaks of the things of each type. */
const typeSource = {
  position: { zh: /第5章.*岗位/, en: /position.*clause 5/ },
  module: { zh: /附录 A.*能力模块/, en: /ability module.*Annex A/ },
  ability: { zh: /第5章列项.*附录 A.*能力/, en: /item of clause 5.*row of Annex A/ },
};

/** What stands in a package, in its order: positions, modules, abilities. */
function expectedPackage(locale: Locale, siteUrl: string | undefined) {
  const { number, title, publisher, implemented } = editionData;
  const language = { zh: 'zh-CN', en: 'en' }[locale];
  const lastChangeDateTime = `${changes.at(-1)?.date}T00:00:00Z`;
  const addressOf = (code: string) => `${siteUrl ?? ''}${permanent(code)}`;

  const file = (of: Locale, identifier: string) =>
    siteUrl === undefined
      ? `urn:uuid:${identifier}`
      : `${siteUrl}data/case-1.1-${of}.json#${identifier}`;
  const part = (code: string, ...aspects: string[]) => {
    const identifier = uuid(code, 'case', locale, ...aspects);
    return { identifier, uri: file(locale, identifier), lastChangeDateTime };
  };
  const itemUri = (code: string, of: Locale, identifier: string) =>
    siteUrl === undefined ? `urn:uuid:${identifier}` : `${addressOf(code)}#${of}`;
  const node = (code: string, of = locale) => {
    const identifier = uuid(code, 'case', of);
    const isWhole = code === 'framework';
    return {
      title: isWhole ? number : place(code).title[of],
      identifier,
      uri: isWhole ? file(of, identifier) : itemUri(code, of, identifier),
      targetType: 'CASE',
    };
  };

  const kinds = ['position', 'module', 'ability'] as const;
  const nodes = [
    ...positions.map(({ code }) => ({ code, kind: 'position', parent: 'framework' })),
    ...positions.flatMap((position) =>
      position.modules.map(({ code }) => ({ code, kind: 'module', parent: position.code })),
    ),
    ...positions.flatMap((position) =>
      position.abilities.map(({ code, module }) => ({
        code,
        kind: 'ability',
        parent: module ?? position.code,
      })),
    ),
  ];
  const kindName = (kind: string) => said(`kind.${kind}`)[locale];
  const notes = (code: string) => {
    const ability = abilities.find((one) => one.code === code);
    const words = ability === undefined ? [] : [levelsOf(ability), reasonOf(ability)];
    return [addressOf(code), ...words.flatMap((one) => (one === undefined ? [] : [one[locale]]))];
  };

  return {
    CFDocument: {
      ...part('framework'),
      caseVersion: '1.1',
      creator: publisher.name[locale],
      title: `${number} ${title[locale]}`,
      description: expect.any(String) as string,
      language,
      version: edition,
      statusStartDate: implemented,
      notes: `${siteUrl ?? ''}${permanent()}`,
    },
    CFItems: nodes.map(({ code, kind }) => {
      const identifier = uuid(code, 'case', locale);
      const { title: name, description } = place(code);
      return {
        identifier,
        uri: itemUri(code, locale, identifier),
        lastChangeDateTime,
        fullStatement: (description ?? name)[locale],
        abbreviatedStatement: name[locale],
        humanCodingScheme: qualified(code),
        CFItemType: kindName(kind),
        CFItemTypeURI: {
          title: kindName(kind),
          identifier: uuid(kind, 'case', locale),
          uri: file(locale, uuid(kind, 'case', locale)),
        },
        language,
        notes: notes(code).join('\n'),
      };
    }),
    CFAssociations: [
      ...nodes.map(({ code, parent }) => ({
        ...part(code, 'isChildOf'),
        associationType: 'isChildOf',
        sequenceNumber:
          nodes.filter((one) => one.parent === parent).findIndex((one) => one.code === code) + 1,
        originNodeURI: node(code),
        destinationNodeURI: node(parent),
      })),
      ...['framework', ...nodes.map(({ code }) => code)]
        .filter(() => locale === 'en')
        .map((code) => ({
          ...part(code, 'isTranslationOf'),
          associationType: 'isTranslationOf',
          originNodeURI: node(code),
          destinationNodeURI: node(code, 'zh'),
          notes: expect.stringMatching(/unofficial English translation.*prevails/) as string,
        })),
    ],
    CFDefinitions: {
      CFItemTypes: kinds.map((kind, index) => ({
        ...part(kind),
        title: kindName(kind),
        description: expect.stringMatching(typeSource[kind][locale]) as string,
        hierarchyCode: String(index + 1),
      })),
    },
  };
}

describe.each(locales)('case-1.1-%s.json', (locale) => {
  const own = () => read(locale, site);

  test('has 4 positions, 19 modules, 76 abilities', () => {
    expect([positions, modules, abilities].map(({ length }) => length)).toEqual([4, 19, 76]);
    expect(own().CFItems).toHaveLength(4 + 19 + 76);
  });

  test('no identifier stands twice', () => {
    const all = [own().CFItems, own().CFAssociations].flat().map(({ identifier }) => identifier);
    expect(new Set(all).size).toBe(all.length);
  });

  test('is at the place that its parts name', () => {
    expect(caseFile(locale)).toBe(`data/case-1.1-${locale}.json`);
  });

  test('the address of the site may be written with or without its last slash', () => {
    expect(read(locale, 'https://example.org/standard')).toEqual(own());
  });

  test.each([
    ['what it is made from', { zh: '转录', en: 'transcription' }],
    ['that it claims no service', { zh: '不提供 CASE 接口服务', en: 'no CASE service' }],
    ['nor certification', { zh: '未经 1EdTech 认证', en: 'no 1EdTech certification' }],
    ['what prevails', { zh: '以正式出版的文件为准', en: 'the published document prevails' }],
    ['that it cannot be written to', { zh: '只读', en: 'read-only' }],
  ])('says %s', (_what, words) => {
    expect(own().CFDocument).toHaveProperty('description', expect.stringContaining(words[locale]));
  });

  test.each([
    [
      'the day of the newest change',
      [{ date: '2031-02-03' }, { date: '2030-01-01' }],
      '2031-02-03',
    ],
    ['the day of issue where nothing has changed', [], editionData.issued],
  ])('changed last on %s', (_what, days, expected) => {
    const changed = {
      ...standard,
      changes: days.map(({ date }) => ({ date, text: { zh: '改', en: 'x' }, concerns: [] })),
    };
    expect(read(locale, site, changed).CFDocument.lastChangeDateTime).toBe(`${expected}T00:00:00Z`);
  });
});

test('every English item is a translation of the Chinese one with the same code', () => {
  const [zh, en] = [read('zh'), read('en')];
  const codeOf = (own: Package, identifier: string) =>
    own.CFItems.find((one) => one.identifier === identifier)?.humanCodingScheme ?? 'document';
  const pairs = en.CFAssociations.filter(
    ({ associationType }) => associationType === 'isTranslationOf',
  ).map(({ originNodeURI, destinationNodeURI }) => [
    codeOf(en, originNodeURI.identifier),
    codeOf(zh, destinationNodeURI.identifier),
  ]);
  expect(pairs).toHaveLength(1 + 4 + 19 + 76);
  for (const [english, chinese] of pairs) expect(english).toBe(chinese);
});
