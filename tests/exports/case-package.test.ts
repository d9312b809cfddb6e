import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { casePackage } from '../../src/exports/case-package.ts';
import { locales, type Locale } from '../../src/schemas/words.ts';
import { casePackageSchema } from '../support/case-schema.ts';
import { standard } from '../support/content.ts';

interface Node {
  identifier: string;
  title: string;
}
interface Package {
  CFDocument: { identifier: string; uri: string; description: string };
  CFItems: {
    identifier: string;
    uri: string;
    humanCodingScheme: string;
    CFItemType: string;
    CFItemTypeURI: Node;
    fullStatement: string;
    abbreviatedStatement: string;
    notes: string;
  }[];
  CFAssociations: {
    identifier: string;
    uri: string;
    associationType: string;
    originNodeURI: Node;
    destinationNodeURI: Node;
  }[];
  CFDefinitions: { CFItemTypes: { identifier: string; title: string }[] };
}

const site = 'https://example.org/standard';
const read = (locale: Locale, siteUrl?: string) =>
  JSON.parse(casePackage(standard, locale, siteUrl)) as Package;

const ajv = formats.default(new Ajv2020({ allErrors: true }));
const validate = ajv.compile(casePackageSchema);

test('the restated rules refuse what CASE refuses', () => {
  const broken = read('zh', site);
  for (const item of broken.CFItems) item.identifier = item.identifier.replaceAll('-', '');
  expect(validate(broken)).toBe(false);
  expect(validate({ CFItems: [] })).toBe(false);
});

describe.each(locales)('case-1.1-%s.json', (locale) => {
  const own = read(locale, site);
  const item = (code: string) => own.CFItems.find((one) => one.humanCodingScheme === code);

  test.each([site, undefined])('keeps the rules of CASE 1.1 with the address %s', (siteUrl) => {
    validate(read(locale, siteUrl));
    expect(validate.errors).toBeNull();
  });

  test('has 4 positions, 19 modules, 76 abilities', () => {
    const types = own.CFDefinitions.CFItemTypes.map(
      ({ identifier }) =>
        own.CFItems.filter((one) => one.CFItemTypeURI.identifier === identifier).length,
    );
    expect(types).toEqual([4, 19, 76]);
  });

  test('no identifier or URI stands twice', () => {
    const all = [own.CFDocument, ...own.CFItems, ...own.CFAssociations];
    expect(new Set(all.map(({ identifier }) => identifier)).size).toBe(all.length);
    expect(new Set(all.map(({ uri }) => uri)).size).toBe(all.length);
  });

  test('every item is the child of one other, up to the document', () => {
    const parents = new Map(
      own.CFAssociations.filter((one) => one.associationType === 'isChildOf').map((one) => [
        one.originNodeURI.identifier,
        one.destinationNodeURI.identifier,
      ]),
    );
    expect(parents.size).toBe(own.CFItems.length);
    const depth = (identifier: string | undefined): number =>
      identifier === own.CFDocument.identifier
        ? 0
        : 1 + depth(parents.get(identifier ?? '') ?? own.CFDocument.identifier);
    const depths = own.CFItems.map(({ identifier }) => depth(identifier));
    expect([1, 2, 3].map((level) => depths.filter((one) => one === level).length)).toEqual([
      4,
      19 + 2,
      76 - 2,
    ]);
  });

  test('the permanent address stands in the notes', () => {
    expect(item('046-2023/ms-07')?.notes).toContain(`${site}/id/046-2023/ms-07/`);
  });

  test('a lost description is not made up, and both levels of an ability are told', () => {
    const lost = item('046-2023/ms-19');
    expect(lost?.fullStatement).toBe(lost?.abbreviatedStatement);
    expect(lost?.notes).toContain(locale === 'zh' ? '缺失' : 'lost in our transcription');
    expect(item('046-2023/ms-10')?.notes).toContain(
      locale === 'zh'
        ? '进阶（5.1.2.2 列项的第4项）；初阶（表A.1 第10行）'
        : 'Advanced (5.1.2.2, list item 4); Basic (Table A.1, row 10)',
    );
  });

  test('it claims no service and no certification', () => {
    expect(own.CFDocument.description).toContain(locale === 'zh' ? '只读' : 'read-only');
  });
});

test('every English item is a translation of the Chinese one with the same code', () => {
  const [zh, en] = [read('zh'), read('en')];
  const codeOf = (own: Package, identifier: string) =>
    own.CFItems.find((one) => one.identifier === identifier)?.humanCodingScheme ??
    (own.CFDocument.identifier === identifier ? 'document' : undefined);
  const pairs = en.CFAssociations.filter((one) => one.associationType === 'isTranslationOf').map(
    ({ originNodeURI, destinationNodeURI }) => [
      codeOf(en, originNodeURI.identifier),
      codeOf(zh, destinationNodeURI.identifier),
    ],
  );
  expect(pairs).toHaveLength(1 + 4 + 19 + 76);
  for (const [english, chinese] of pairs) {
    expect(english).toBeDefined();
    expect(english).toBe(chinese);
  }
});
