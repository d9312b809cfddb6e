import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { moodleCsv } from '../../src/exports/moodle-csv.ts';
import { locales, type Locale } from '../../src/schemas/words.ts';
import { standard } from '../support/content.ts';
import { levelsOf, permanent, place, qualified, reasonOf } from '../support/places.ts';
import { editionData, positions } from '../support/written.ts';

const site = 'https://example.org/';

/**
 * What `admin/tool/lpimportcsv/classes/framework_importer.php` of Moodle does with a row: columns
 * by place (`read_mapping_data`), the framework by `isframework`, all else by `idnumber`.
 */
const read = (text: string) => {
  const [header, ...rows] = parse(text);
  const entries = rows.map((row) => ({
    parent: row[0] ?? '',
    id: row[1] ?? '',
    name: row[2] ?? '',
    description: paragraphsOf(row[3] ?? ''),
    format: row[4],
    scale: row[5],
    configuration: row[6],
    unused: row.slice(7, 12),
    isFramework: row[12],
    taxonomies: row[13],
  }));
  return { header, entries };
};

/** The paragraphs of a description as a browser shows them; of a link, its address as well. */
function paragraphsOf(html: string): string[] {
  const $ = load(html, null, false);
  $('br').replaceWith('\n');
  return $.root()
    .contents()
    .toArray()
    .map((node) => {
      const links = $(node).children('a[href]').toArray();
      const addresses = links.map((link) => ` → ${$(link).attr('href')}`);
      return `${$(node).is('p') ? '' : 'no paragraph: '}${$(node).text()}${addresses.join('')}`;
    });
}

/** Every row behind the header, as the content has it. */
function expectedEntries(locale: Locale, siteUrl: string | undefined) {
  const { number, title } = editionData;
  const plain = {
    format: '1',
    scale: '',
    configuration: '',
    unused: ['', '', '', '', ''],
    isFramework: '',
    taxonomies: '',
  };
  const link = (code: string) =>
    siteUrl === undefined ? [] : [`${siteUrl}${permanent(code)} → ${siteUrl}${permanent(code)}`];
  const entry = (code: string, parent: string | undefined, description: string[]) => ({
    ...plain,
    parent: parent === undefined ? '' : qualified(parent),
    id: qualified(code),
    name: place(code).title[locale],
    description: [...description, ...link(code)],
  });
  return [
    {
      ...plain,
      parent: '',
      id: `${number} (${locale})`,
      name: `${number} ${title[locale]}`,
      description: [expect.any(String)],
      scale: { zh: '未达到,达到', en: 'Not yet competent,Competent' }[locale],
      configuration: JSON.stringify([
        { scaleid: '0' },
        { id: 1, scaledefault: 1, proficient: 0 },
        { id: 2, scaledefault: 0, proficient: 1 },
      ]),
      isFramework: '1',
      taxonomies: 'domain,domain,competency,competency',
    },
    ...positions.map(({ code }) =>
      entry(code, undefined, [place(code).description?.[locale] ?? '']),
    ),
    ...positions.flatMap((position) =>
      position.modules.map(({ code }) => entry(code, position.code, [])),
    ),
    ...positions.flatMap((position) =>
      position.abilities.map((ability) =>
        entry(ability.code, ability.module ?? position.code, [
          levelsOf(ability)[locale],
          (ability.description ?? reasonOf(ability))?.[locale] ?? '',
        ]),
      ),
    ),
  ];
}

describe.each(locales)('moodle-%s.csv', (locale) => {
  const own = () => read(moodleCsv(standard, locale, site));

  test('has the fourteen columns of list_required_headers, by the names of English Moodle', () => {
    expect(own().header).toEqual([
      'Parent ID number',
      'ID number',
      'Short name',
      'Description',
      'Description format',
      'Scale values',
      'Scale configuration',
      'Rule type (optional)',
      'Rule outcome (optional)',
      'Rule config (optional)',
      'Cross-referenced competency ID numbers',
      'Exported ID (optional)',
      'Is framework',
      'Taxonomy',
    ]);
  });

  test.each([site, undefined])(
    'every row has what the content gives, with the address %s',
    (siteUrl) => {
      expect(read(moodleCsv(standard, locale, siteUrl)).entries).toEqual(
        expectedEntries(locale, siteUrl),
      );
    },
  );

  test.each([
    ['where it comes from', { zh: '转录', en: 'transcription' }],
    ['what prevails', { zh: '以正式出版的文件为准', en: 'the published document prevails' }],
    ['whose the codes are', { zh: '编码由本站编定', en: 'codes are this site’s' }],
    ['that no scale is laid down', { zh: '标准没有规定', en: 'the standard lays down none' }],
  ])('the framework says %s', (_what, words) => {
    const [framework] = own().entries;
    expect(framework?.description.join()).toContain(words[locale]);
  });

  test('the scale has as many values as are configured, a default and a proficient one', () => {
    const [framework] = own().entries;
    // core_competency\competency_framework::validate_scaleconfiguration
    const [, ...values] = JSON.parse(framework?.configuration ?? '[]') as Record<string, number>[];
    expect(framework?.scale?.split(',')).toHaveLength(values.length);
    expect(values.some(({ scaledefault }) => scaledefault === 1)).toBe(true);
    expect(values.some(({ proficient }) => proficient === 1)).toBe(true);
  });

  test('a tree of 4 positions, 19 modules and 76 abilities grows from the parents alone', () => {
    const [, ...competencies] = own().entries;
    const below = (parent: string) => competencies.filter((entry) => entry.parent === parent);
    // add_children: a child is a row whose parent's ID number is equal, beginning with none.
    const tops = below('');
    expect(tops).toHaveLength(4);
    const children = tops.flatMap(({ id }) => below(id));
    expect(children).toHaveLength(19 + 2);
    expect(children.flatMap(({ id }) => below(id))).toHaveLength(76 - 2);
    expect(competencies).toHaveLength(4 + 19 + 76);
  });

  test('no ID number is taken twice or taken for a number by ==', () => {
    const ids = own().entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    // PHP compares two numeric strings as numbers: 1e3 == 1000, and 5.10 == 5.1.
    for (const id of ids) expect(id).not.toMatch(/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i);
  });

  test('neither names nor ID numbers reach the 100 characters at which they are cut', () => {
    for (const { id, name } of own().entries) {
      expect([...id].length).toBeLessThanOrEqual(100);
      expect([...name].length).toBeLessThanOrEqual(100);
    }
  });
});

describe('a description is HTML', () => {
  /** The paragraphs of an ability that is described so. */
  const described = (text: string, siteUrl?: string) => {
    const changed = structuredClone(standard);
    const [ability] = changed.abilities;
    if (ability?.description) ability.description.en = text;
    const rows = read(moodleCsv(changed, 'en', siteUrl)).entries;
    return rows.find(({ id }) => id === qualified('ms-01'))?.description.slice(1);
  };

  test.each([
    ['marks of HTML', '<b>a</b> & b > c &amp; <i>'],
    ['two lines', 'one\ntwo\nthree'],
    ['an address in a sentence', 'see https://example.org/'],
    ['words behind an address', 'https://example.org/ says so'],
    ['an address and a line', 'https://example.org/\nmore'],
  ])('%s are shown as they are', (_what, text) => {
    expect(described(text)).toEqual([text]);
  });

  test('an address is a link, whatever stands in it', () => {
    const address = `http://example.org/a&amp'b/${permanent('ms-01')}`;
    expect(described('x', "http://example.org/a&amp'b/")).toEqual(['x', `${address} → ${address}`]);
  });
});
