import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { everyPage } from '../support/every-page.ts';

/*
 * A page carries the styles of what it shows and no others, so a component that is shown on
 * another page may leave its styles behind.
 */

/** Come with the search, when somebody searches. */
const later = ['search-results.css'];

/** Styles stand in a folder of their own, or beside the component that they style. */
const folder = resolve(import.meta.dirname, '../../src');

const styled = new Set(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css') && !later.includes(basename(file)))
    .flatMap((file) => classesIn(readFileSync(join(folder, file), 'utf8'))),
);

test('what the styles of the site style, they style on every page that shows it', () => {
  expect(styled.size).toBeGreaterThan(100);
  const bare = everyPage.flatMap(({ file, classes, styles }) => {
    const own = new Set(classesIn(styles.join('\n')));
    const missing = [...classes].filter((name) => styled.has(name) && !own.has(name));
    return missing.length === 0 ? [] : [`${file}: ${missing.join(' ')}`];
  });
  expect(bare).toEqual([]);
});

/** The classes that a stylesheet names, but for paper. */
function classesIn(css: string): string[] {
  return [...withoutPrint(css).matchAll(/\.(-?[a-z_][\w-]*)/gi)].map(([, name = '']) => name);
}

function withoutPrint(css: string): string {
  const from = css.indexOf('@media print');
  if (from < 0) return css;
  let depth = 0;
  let at = css.indexOf('{', from);
  do {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
    at += 1;
  } while (depth > 0 && at < css.length);
  return css.slice(0, from) + withoutPrint(css.slice(at));
}
