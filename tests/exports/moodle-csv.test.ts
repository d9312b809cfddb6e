import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { moodleCsv } from '../../src/exports/moodle-csv.ts';
import { locales } from '../../src/schemas/words.ts';
import { standard } from '../support/content.ts';

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
    description: row[3] ?? '',
    format: row[4],
    scale: row[5] ?? '',
    configuration: row[6] ?? '',
    isFramework: Boolean(row[12]),
    taxonomies: row[13] ?? '',
  }));
  return {
    header,
    framework: entries.filter((entry) => entry.isFramework),
    competencies: entries.filter((entry) => !entry.isFramework),
  };
};

describe.each(locales)('moodle-%s.csv', (locale) => {
  const { header, framework, competencies } = read(
    moodleCsv(standard, locale, 'https://example.org/'),
  );
  const below = (parent: string) => competencies.filter((entry) => entry.parent === parent);

  test('has the fourteen columns of list_required_headers', () => {
    expect(header).toHaveLength(14);
  });

  test('has one framework, with a scale that has a default and a proficient value', () => {
    expect(framework).toHaveLength(1);
    const [only] = framework;
    // core_competency\competency_framework::validate_scaleconfiguration
    const [scale, ...values] = JSON.parse(only?.configuration ?? '[]') as Record<string, number>[];
    expect(scale).toHaveProperty('scaleid');
    expect(values.map(({ id }) => id)).toEqual([1, 2]);
    expect(values.some(({ scaledefault }) => scaledefault === 1)).toBe(true);
    expect(values.some(({ proficient }) => proficient === 1)).toBe(true);
    expect(only?.scale.split(',')).toHaveLength(values.length);
    // core_competency\competency_framework::get_taxonomies_list: one for each of four levels.
    expect(only?.taxonomies.split(',')).toHaveLength(4);
  });

  test('builds a tree of 4 positions, 19 modules and 76 abilities from the parents alone', () => {
    // add_children: a child is a row whose parent's ID number is equal, beginning with none.
    const positions = below('');
    expect(positions).toHaveLength(4);
    const children = positions.flatMap(({ id }) => below(id));
    expect(children).toHaveLength(19 + 2);
    expect(children.flatMap(({ id }) => below(id))).toHaveLength(76 - 2);
    expect(competencies).toHaveLength(4 + 19 + 76);
  });

  test('no ID number is taken twice or taken for a number by ==', () => {
    const ids = [...framework, ...competencies].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    // PHP compares two numeric strings as numbers: 1e3 == 1000, and 5.10 == 5.1.
    for (const id of ids) expect(id).not.toMatch(/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i);
  });

  test('neither names nor ID numbers reach the 100 characters at which they are cut', () => {
    for (const { id, name } of [...framework, ...competencies]) {
      expect([...id].length).toBeLessThanOrEqual(100);
      expect([...name].length).toBeLessThanOrEqual(100);
      expect(name).not.toBe('');
    }
  });

  test('descriptions are HTML, with the permanent address', () => {
    for (const { id, format, description } of competencies) {
      expect(format).toBe('1');
      expect(description).toMatch(/^(?:<p>.*<\/p>)+$/s);
      expect(description).toContain(`<a href="https://example.org/id/${id}/">`);
    }
  });

  test('a lost description is called lost, and both levels of 直播活动运营 are told', () => {
    const words = {
      zh: { lost: '缺失', levels: '进阶（5.1.2.2 列项的第4项）；初阶（表A.1 第10行）' },
      en: {
        lost: 'lost in our transcription',
        levels: 'Advanced (5.1.2.2, list item 4); Basic (Table A.1, row 10)',
      },
    }[locale];
    const description = (id: string) => competencies.find((entry) => entry.id === id)?.description;
    expect(description('046-2023/ms-19')).toContain(words.lost);
    expect(description('046-2023/uo-15')).toContain(words.lost);
    expect(description('046-2023/ms-10')).toContain(words.levels);
  });
});

test('both languages can be imported side by side', () => {
  const id = (locale: 'zh' | 'en') => read(moodleCsv(standard, locale, undefined)).framework[0]?.id;
  expect(id('zh')).not.toBe(id('en'));
});
