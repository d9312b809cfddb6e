import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { builtPages, dist } from '../support/dist.ts';
import { everyPage } from '../support/every-page.ts';
import { pagesToVisit } from '../support/kinds-of-page.ts';

/** The HTML standard as html-validate states it, and its rules on accessible markup. */
const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // Astro writes void elements and attributes in its own style.
      'void-style': 'off',
      'attr-quotes': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'no-inline-style': 'error',
      'long-title': 'off',
      // A wide table goes without `header` attributes: scopes say it.
      'no-implicit-button-type': 'error',
      // Tables that are drawn otherwise lose their meaning in Safari unless they say what they are.
      'no-redundant-role': [
        'error',
        { exclude: ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'] },
      ],
    },
  }),
);

const pages = builtPages();

/** The validator takes long: it reads a page of each kind, or with `EVERY_PAGE` set, every one. */
const validated = process.env['EVERY_PAGE'] ? pages : pagesToVisit();

/** What the validator says of a page. */
async function faultsIn(html: string, page: string): Promise<string[]> {
  // The validator does not read styles; without them it is a third quicker.
  const bare = html.replace(/(<style[^>]*>).*?<\/style>/gs, '$1</style>');
  const { results } = await validator.validateString(bare, page);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${page}:${line} ${ruleId} ${message}`),
  );
}

test('the validator finds what is wrong', async () => {
  const faults = await faultsIn('<!doctype html><p id="a"><div id="a"></p></div>', 'wrong.html');
  expect(faults.join('\n')).toContain('no-dup-id');
  expect(faults.join('\n')).toContain('close-order');
});

test('every kind of page is valid HTML', async () => {
  const faults: string[] = [];
  for (const page of validated) {
    faults.push(...(await faultsIn(readFileSync(resolve(dist, page), 'utf8'), page)));
  }
  expect(faults.slice(0, 20)).toEqual([]);
});

describe('every page', () => {
  test('has one h1 and one main, and skips no level of heading', () => {
    const faults = everyPage.flatMap(({ file, headings, mains }) => {
      const skips = headings.some((level, index) => level > (headings[index - 1] ?? 0) + 1);
      const one = headings.filter((level) => level === 1).length === 1 && mains === 1;
      return one && !skips ? [] : [`${file}: ${headings.join(' ')}`];
    });
    expect(faults).toEqual([]);
  });
});
