import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { load } from 'cheerio';
import { unzipSync } from 'fflate';
import { Parser } from 'n3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { casePackageSchema } from '../support/case-schema.ts';
import { placeOf } from '../support/codes-on-pages.ts';
import { builtFiles } from '../support/dist.ts';
import { copyProject } from '../support/project-copy.ts';
import { addSecondEdition, renumbered, whatChanged } from '../support/second-edition.ts';

/*
 * What the site makes of a second edition, made for this test and never published: that every
 * address of the first stays and keeps its text, and that each edition is whole.
 */

const copy = mkdtempSync(join(tmpdir(), 'standard-editions-'));
const version = '9.0.0';
const before = join(copy, 'one');
const after = join(copy, 'two');

const first = { code: '046-2023', root: '' };
const second = { code: '046-2026', root: '046-2026/' };

beforeAll(async () => {
  copyProject(copy);
  await releaseFirst();
  await run('node_modules/.bin/astro', 'build', '--outDir', before);
  addSecondEdition(join(copy, 'content'));
  await run('node', 'src/build/ledger-add.ts');
  await run('node', 'src/build/publish-texts.ts');
  await run('node_modules/.bin/astro', 'build', '--outDir', after);
});

afterAll(() => {
  rmSync(copy, { recursive: true });
});

/** What has changed in the first edition since its last release is released, under a version more. */
async function releaseFirst() {
  const file = join(copy, 'package.json');
  const facts = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...facts, version }));
  await run('node', 'src/build/publish-texts.ts');
}

function run(command: string, ...parameters: string[]) {
  return promisify(execFile)(command, parameters, { cwd: copy, maxBuffer: 1 << 26 });
}

const page = (folder: string, file: string) => load(readFileSync(join(folder, file), 'utf8'));
const text = (file: string) => readFileSync(join(after, file), 'utf8');
const ledgerOf = ({ code }: typeof first) =>
  readFileSync(join(copy, `content/editions/${code}/ledger.txt`), 'utf8')
    .split('\n')
    .filter(Boolean);

/** Where a link of a page leads, from the root of the site. */
const target = (file: string, href: string) =>
  href.startsWith('#') ? `${file}${href}` : posix.join(dirname(file), href);

describe('the first edition', () => {
  test('keeps every address', () => {
    const now = new Set(builtFiles(after));
    expect(builtFiles(before).filter((file) => !now.has(file))).toEqual([]);
  });

  test('says in every tree what it said, but for one line that leads to the counterpart', () => {
    const texts = builtFiles(before).filter((file) =>
      /^(?:zh|en|zh-en)\/(?:clauses|abilities|positions|full|annex-a|terms)/.test(file),
    );
    expect(texts.length).toBeGreaterThan(300);
    const different = texts.filter((file) => {
      const [one, other] = [page(before, file), page(after, file)];
      const notice = other('.replaced').remove();
      const said = (of: typeof one) => of('main').text().replace(/\s+/g, ' ');
      const [leads = ''] = target(file, notice.find('a').attr('href') ?? '').split('#');
      return (
        notice.length !== 1 ||
        !leads.startsWith(second.root) ||
        !existsSync(join(after, leads)) ||
        said(one) !== said(other)
      );
    });
    expect(different).toEqual([]);
  });

  test('has the files that it had, but for what they say of the edition after', () => {
    for (const file of ['abilities.csv', 'concordance.csv', 'moodle-zh.csv', 'moodle-en.csv']) {
      expect(text(`data/${file}`)).toBe(readFileSync(join(before, 'data', file), 'utf8'));
    }
  });
});

describe('both editions', () => {
  test('no link leads nowhere, nor to a place that its page does not have', () => {
    const pages = builtFiles(after).filter((file) => file.endsWith('.html') && file !== '404.html');
    const read = pages.map((file) => {
      const $ = page(after, file);
      const ids = new Set(
        $('[id]')
          .toArray()
          .map((one) => $(one).attr('id') ?? ''),
      );
      const links = $('[href], [src]')
        .toArray()
        .map((one) => $(one).attr('href') ?? $(one).attr('src') ?? '')
        .filter((href) => href !== '' && !/^\w+:/.test(href));
      return { file, ids, links: new Set(links) };
    });
    const idsOf = new Map(read.map(({ file, ids }) => [file, ids]));
    const dead = read.flatMap(({ file, links }) =>
      [...links].flatMap((href) => {
        const [path = '', fragment] = target(file, href.replace(/\?.*?(?=#|$)/, '')).split('#');
        const stands =
          existsSync(join(after, path)) &&
          (fragment === undefined || (idsOf.get(path)?.has(decodeURI(fragment)) ?? true));
        return stands ? [] : [`${file} → ${href}`];
      }),
    );
    expect(dead).toEqual([]);
  });

  test.each([first, second])(
    'every code of $code has its page and its place in each tree',
    (edition) => {
      const codes = ledgerOf(edition);
      expect(codes.length).toBeGreaterThan(300);
      const astray = codes.flatMap((code) => {
        const permanent = `id/${edition.code}/${code}/index.html`;
        const $ = page(after, permanent);
        const links = $('main a')
          .toArray()
          .map((link) => target(permanent, $(link).attr('href') ?? ''));
        return ['zh', 'zh-en', 'en']
          .map((tree) => `${edition.root}${tree}/${placeOf(code)}`)
          .filter((place) => !links.includes(place));
      });
      expect(astray).toEqual([]);
    },
  );

  test.each([first, second])(
    'the archive of $code holds the site, and its own files lie beside it',
    ({ code, root }) => {
      const name = `t-ccfags-${code}-${version}`;
      const archive = unzipSync(readFileSync(join(after, `${root}data/${name}.zip`)));
      const held = Object.keys(archive).map((path) => path.replace(`${name}/`, ''));
      const apart = /data\/(?:SHA256SUMS|.*\.zip)$/;
      expect(held.sort()).toEqual(builtFiles(after).filter((file) => !apart.test(file)));
      expect(text(`${root}data/SHA256SUMS`)).toContain(`${name}.zip`);
    },
  );

  test.each([
    ['T/CCFAGS 046—2023', 'zh/full.html'],
    ['T/CCFAGS 046—2026', '046-2026/zh/full.html'],
    ['T/CCFAGS 046—2026', '046-2026/data/t-ccfags-046-2026-zh.html'],
  ])(
    '%s stands at the head of the printed sheets of %s, and the policy allows it',
    (number, file) => {
      const $ = page(after, file);
      const styles = $('style')
        .toArray()
        .map((style) => $(style).text());
      const heads = styles.filter((style) => style.includes('@top-center{content:'));
      expect(heads).toEqual([expect.stringContaining(`"${number}"`)]);
      const hash = createHash('sha256')
        .update(heads[0] ?? '')
        .digest('base64');
      expect($('meta[http-equiv]').attr('content')).toContain(`'sha256-${hash}'`);
    },
  );

  test('the root leads to the one in force, and the pages of the site stand once', () => {
    const links = page(after, 'index.html')('a[data-tree]').toArray();
    expect(links.map((link) => link.attribs['href'])).toEqual(
      ['zh', 'zh-en', 'en'].map((tree) => `046-2026/${tree}/index.html`),
    );
    for (const name of ['about', 'linking', 'glossary']) {
      expect(existsSync(join(after, `046-2026/zh/${name}.html`))).toBe(false);
    }
  });
});

describe('the search', () => {
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test.each([
    ['a new ability', second, 'zh', '商城公告编写', 'abilities/ms-25.html'],
    ['a new ability', second, 'en', 'MS-25', 'abilities/ms-25.html'],
    ['a new position', second, 'zh', '直播运营师', 'positions/ls.html'],
    ['an ability that is no more', first, 'zh', '客户群建立与规划', 'abilities/da-06.html'],
    ['a row by its new number', second, 'zh', '表A.1-4', 'annex-a.html#table-a.1-4'],
  ])('finds %s in $code: %s %s', async (_what, edition, tree, query, expected) => {
    const opened = await browser.newPage();
    const file = `${edition.root}${tree}/search.html`;
    await opened.goto(`${pathToFileURL(join(after, file)).href}?q=${encodeURIComponent(query)}`);
    await opened.waitForSelector('[data-search-status="done"]');
    const found = await opened.$$eval('[data-search-results] a[href]', (links) =>
      links.map((link) => link.getAttribute('href')),
    );
    await opened.close();
    const paths = found.map((href) => target(file, (href ?? '').replace(/\?.*?(?=#|$)/, '')));
    expect(paths).toContain(`${edition.root}${tree}/${expected}`);
    expect(paths.filter((path) => !path.startsWith(`${edition.root}${tree}/`))).toEqual([]);
  });
});

const { ability: added } = whatChanged.rowAdded;
const { ability: withdrawn } = whatChanged.rowRemoved;

/** What became of abilities, as the second edition was made. */
const fates: [ability: string, fate: string, now: string[]][] = [
  ['ms-05', 'reworded', ['ms-05']],
  ['uo-04', 'reworded', ['uo-04']],
  ['da-06', 'withdrawn', []],
  ['uo-10', 'moved', ['uo-10']],
  ['ms-15', 'moved', ['ms-15']],
  ['ms-07', 'same', ['ms-07']],
  ['da-19', 'same', ['da-19']],
];

describe('what became of the codes', () => {
  const since = (tree: string) => page(after, `046-2026/${tree}/since-046-2023.html`);
  const codesBelow = (heading: string, attribute: string) => {
    const $ = since('zh');
    const section = $(`section[aria-labelledby="${heading}"]`);
    return section
      .find(`[${attribute}]`)
      .toArray()
      .map((one) => $(one).attr(attribute) ?? '');
  };

  test('stands side by side: what is new', () => {
    expect(codesBelow('fresh', 'data-now').sort()).toEqual(
      [added, 'table-a.1-4', 'ls', 'ls-basic', 'ls-m1', 'ls-01', 'table-a.1-48']
        .concat('5.5', '5.5.1', '5.5.2', '5.5.2.1', '5.5.2.1-1')
        .sort(),
    );
  });

  test('what is withdrawn', () => {
    const { code, item, ability } = whatChanged.rowRemoved;
    expect(codesBelow('withdrawn', 'data-was').sort()).toEqual([code, item, ability].sort());
  });

  test('what is reworded, with the words that changed', () => {
    expect(codesBelow('reworded', 'data-was').sort()).toEqual(
      ['5.1.1', 'ms-05', 'uo-04', ...whatChanged.rowsReworded].sort(),
    );
    const $ = since('zh');
    expect($('[data-was="table-a.1-19"] ins').text()).toBe('，并定期检查');
    expect($('[data-was="5.1.1"] del').text()).toBe('打通');
  });

  test('what has moved: to another module, to another level', () => {
    expect(codesBelow('moved', 'data-was').sort()).toEqual(
      ['ms-15', '5.1.2.1-14', 'table-a.1-15', 'uo-10', 'table-a.1-25'].sort(),
    );
  });

  test('what is numbered otherwise and else the same', () => {
    const others = codesBelow('moved', 'data-was').concat(codesBelow('reworded', 'data-was'));
    expect(codesBelow('renumbered', 'data-was').sort()).toEqual(
      Object.keys(renumbered)
        .filter((code) => !others.includes(code))
        .sort(),
    );
  });

  test.each([
    ['046-2023/table-a.1-19', '文字有改', '046-2026/table-a.1-19'],
    ['046-2023/table-a.1-4', '编号有变', '046-2026/table-a.1-5'],
    ['046-2023/ms-07', '文字和位置不变', '046-2026/ms-07'],
    ['046-2023/ms-15', '位置有变', '046-2026/ms-15'],
    ['046-2023/da-06', '已取消', undefined],
    ['046-2026/ms-25', '新增', undefined],
    ['046-2026/5.4.2.1-7', '', '046-2023/5.4.2.1-8'],
  ])('%s: %s', (code, said, leads) => {
    const $ = page(after, `id/${code}/index.html`);
    expect($('main').text()).toContain(said);
    const targets = $('main a')
      .toArray()
      .map((link) => posix.join(`id/${code}`, $(link).attr('href') ?? ''));
    if (leads !== undefined) expect(targets).toContain(`id/${leads}/index.html`);
  });

  test('on the page of a withdrawn ability stands that it is no more', () => {
    expect(page(after, `zh/abilities/${withdrawn}.html`)('.replaced').text()).toContain('不再有');
  });

  test('a moved ability stands in its new module, as printed, or at its new level', () => {
    const { abilities, modules } = JSON.parse(text('046-2026/data/standard.json')) as Json;
    const [module] = modules.filter(({ code }) => code === whatChanged.movedToModule.to);
    expect(module?.abilities.slice(0, 2)).toEqual(['uo-10', 'uo-12']);
    const moved = abilities.find(({ code }) => code === whatChanged.movedToLevel.ability);
    expect(moved?.levels).toEqual([whatChanged.movedToLevel.to]);
  });

  test('a new ability stands where its row is printed', () => {
    const { modules } = JSON.parse(text('046-2026/data/standard.json')) as Json;
    const [module] = modules.filter(({ code }) => code === 'ms-m1');
    expect(module?.abilities).toEqual(['ms-01', 'ms-02', 'ms-03', added, 'ms-16', 'ms-17']);
  });
});

interface Json {
  abilities: { code: string; levels: string[] }[];
  modules: { code: string; abilities: string[] }[];
  replaces?: { edition: string; origins: { code: string; from: string[] }[] };
  replacedBy?: { edition: string; fates: { code: string; fate: string; now: string[] }[] };
}

interface Package {
  CFItems: { humanCodingScheme: string; identifier: string }[];
  CFAssociations: {
    associationType: string;
    originNodeURI: { identifier: string };
    destinationNodeURI: { identifier: string };
  }[];
}

describe('the exports', () => {
  const ajv = formats.default(new Ajv2020({ allErrors: true, strict: true }));
  const json = (file: string) => JSON.parse(text(file)) as unknown;

  test.each([first, second])('standard.json of $code keeps the schema beside it', ({ root }) => {
    const validate = ajv.compile(json(`${root}data/standard.schema.json`) as object);
    validate(json(`${root}data/standard.json`));
    expect(validate.errors).toBeNull();
  });

  test.each(fates)('standard.json: %s is %s', (code, fate, now) => {
    const { replacedBy } = json('data/standard.json') as Json;
    expect(replacedBy?.fates.find((one) => one.code === code)).toEqual({ code, fate, now });
  });

  test('standard.json: what is new comes from nowhere, what stayed from its code', () => {
    const { replaces } = json('046-2026/data/standard.json') as Json;
    const from = (code: string) => replaces?.origins.find((one) => one.code === code)?.from;
    expect(replaces?.edition).toBe('046-2023');
    expect([from(added), from('ms-07'), from('table-a.1-5')]).toEqual([
      [],
      ['ms-07'],
      ['table-a.1-4'],
    ]);
  });

  const packages = [first, second].flatMap((edition) =>
    ['zh', 'en'].map((locale) => ({ ...edition, locale })),
  );

  test.each(packages)(
    'the CASE package of $code in $locale keeps the rules of CASE',
    ({ root, locale }) => {
      const validate = formats.default(new Ajv2020({ allErrors: true })).compile(casePackageSchema);
      validate(json(`${root}data/case-1.1-${locale}.json`));
      expect(validate.errors).toBeNull();
    },
  );

  test.each(['zh', 'en'])(
    'the CASE package in %s says by which items others are replaced',
    (locale) => {
      const [one, other] = [first, second].map(
        ({ root }) => json(`${root}data/case-1.1-${locale}.json`) as Package,
      ) as [Package, Package];
      const codes = new Map(
        [one, other].flatMap(({ CFItems }) =>
          CFItems.map(({ identifier, humanCodingScheme }) => [identifier, humanCodingScheme]),
        ),
      );
      const tiesOf = (type: string, of: Package) =>
        of.CFAssociations.filter(({ associationType }) => associationType === type).map(
          ({ originNodeURI, destinationNodeURI }) =>
            [originNodeURI, destinationNodeURI].map(({ identifier }) => codes.get(identifier)),
        );
      for (const [code, fate, now] of fates) {
        const ties = now.map((later) => [`046-2023/${code}`, `046-2026/${later}`]);
        const [kept, left] = fate === 'same' ? [ties, []] : [[], ties];
        const own = (type: string) =>
          tiesOf(type, one).filter(([origin]) => origin === `046-2023/${code}`);
        expect(own('exactMatchOf')).toEqual(kept);
        expect(own('replacedBy')).toEqual(left);
      }
      const back = tiesOf('exactMatchOf', one).map(([before, later]) => [later, before]);
      expect(tiesOf('exactMatchOf', other).sort()).toEqual(back.sort());
      expect(tiesOf('replacedBy', other)).toEqual([]);
    },
  );

  test('the SKOS schemes say the same, each from where it lies', () => {
    const site = 'https://copy.example/';
    const facts = [first, second].flatMap(({ root }) =>
      new Parser({ baseIRI: `${site}${root}data/skos.ttl` })
        .parse(text(`${root}data/skos.ttl`))
        .map(({ subject, predicate, object }) =>
          [subject.value, predicate.value.replace(/^.*[#/]/, ''), object.value].join(' '),
        ),
    );
    const concept = (edition: typeof first, code: string) =>
      `${site}id/${edition.code}/${code === '' ? '' : `${code}/`}`;
    const [whole, later] = [concept(first, ''), concept(second, '')];
    expect(facts).toContain(`${whole} isReplacedBy ${later}`);
    expect(facts).toContain(`${later} replaces ${whole}`);
    for (const [code, fate, now] of fates) {
      const own = concept(first, code);
      const ties = (property: string) =>
        facts.filter((fact) => fact.startsWith(`${own} ${property} `));
      const successors = now.map((one) => concept(second, one));
      expect(ties('isReplacedBy')).toEqual(successors.map((one) => `${own} isReplacedBy ${one}`));
      expect(ties('exactMatch')).toEqual(
        fate === 'same' ? successors.map((one) => `${own} exactMatch ${one}`) : [],
      );
      for (const one of successors) expect(facts).toContain(`${one} replaces ${own}`);
    }
  });
});
