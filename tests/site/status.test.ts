import { expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { builtPages } from '../support/dist.ts';
import { message } from '../support/messages.ts';
import {
  differences,
  each,
  find,
  openFile,
  openPermanent,
  listDifferences,
} from '../support/shown.ts';
import { said, trees, type Opened, type Tree } from '../support/shown.ts';
import { edition, editionData, ledger, type Both } from '../support/written.ts';

const { number, issued, implemented } = editionData;

/** What every copy of the text says of itself, but for the day of its release. */
const lines = [
  message('status.inForce', { number, issued, implemented }),
  message('status.zh'),
  message('status.en'),
];

/** The pages that show the standard's own text. */
const provisions =
  /^(?:clauses|positions|abilities|compare)\/|^(?:full|annex-a|terms|matrix|concordance)\.html$/;

const date = /\d{4}-\d\d-\d\d(?=\D*$)/;

/** The same line with the day at which a page says that it was updated. */
function releaseIn(page: Opened, line: ReturnType<typeof find>): Both {
  const shown = said(line, page.tree === 'en' ? 'en' : 'zh');
  const [day = 'no day'] = date.exec(shown) ?? [];
  return message('copy.release', { edition, version: packageFile.version, date: day });
}

const pages = trees.flatMap((tree): Opened[] => [
  ...builtPages()
    .filter((file) => file.startsWith(`${tree}/`))
    .map((file) => openFile(tree, file)),
  openFile(tree, `data/t-ccfags-046-2023-${tree}.html`),
]);

test('every page says what the text is worth, and which edition and release it is', () => {
  const days = new Set<string>();
  const found = pages.flatMap((page) => {
    const footer = find(page, 'body > footer').children('p').slice(0, 4);
    const release = releaseIn(page, footer.eq(3));
    days.add(date.exec(release.zh)?.[0] ?? 'no day');
    return listDifferences(
      page,
      'footer',
      footer,
      [...lines, release].map((line) => [line]),
    );
  });
  expect(found).toEqual([]);
  expect([...days]).toHaveLength(1);
  expect([...days]).not.toContain('no day');
});

test('every page that shows the text of the standard says below it that it is in force, and that the English is unofficial', () => {
  const force = message('status.provision', { number, implemented });
  const unofficial = message('status.unofficial');
  const expected = (tree: Tree): Both =>
    tree === 'zh'
      ? force
      : { zh: `${force.zh} · ${unofficial.zh}`, en: `${force.en} · ${unofficial.en}` };
  const found = pages.flatMap((page) => {
    const shows = provisions.test(page.file.replace(/^[^/]*\//, ''));
    const line = find(page, 'main > p').last();
    if (shows) return differences(page, 'status', line, [expected(page.tree)]);
    return said(line, 'zh').includes(force.zh) || said(line, 'en').includes(force.en)
      ? [`${page.file} says that it is in force`]
      : [];
  });
  expect(found).toEqual([]);
});

test('every permanent page says the same at its foot', () => {
  const found = ledger.flatMap((code) => {
    const page = openPermanent(code);
    return listDifferences(
      page,
      'footer',
      find(page, 'body > footer > p').slice(0, 3),
      lines.map((line) => [line]),
    );
  });
  expect(found).toEqual([]);
  expect(each(find(openPermanent('3.1'), 'body > footer > p'))).toHaveLength(4);
});
