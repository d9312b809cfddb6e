import { trees, type Tree } from '../../src/standard/addresses.ts';
import { builtPages } from './dist.ts';

/** One page of each kind, below a tree: short and long, with and without notes. */
const examples = [
  'index.html',
  'full.html',
  'clauses/3.html',
  'clauses/3.2.html',
  'clauses/5.1.2.2.html',
  'annex-a.html',
  'terms.html',
  'glossary.html',
  'positions/ms.html',
  'positions/mo.html',
  'abilities/ms-10.html',
  'abilities/uo-15.html',
  'abilities/da-18.html',
  'matrix.html',
  'compare/ms-uo.html',
  'concordance.html',
  'notes.html',
  'search.html',
  'about.html',
  'linking.html',
];

const permanent = [
  'id/046-2023/index.html',
  ...['ms-10', 'ms', 'ms-m2', 'ms-basic', '5.1.2.1', '5.1.2.1-3', 'table-a.2-4', 'note-04'].map(
    (code) => `id/046-2023/${code}/index.html`,
  ),
];

/**
 * The pages that a test visits: one of each kind, or with `EVERY_PAGE` set, every one. Of the
 * permanent pages, which one component makes from the same model, it is one of each kind always.
 * @param of the trees to take them from; the parallel one has in it what the others have
 */
export function pagesToVisit(of: readonly Tree[] = trees): string[] {
  if (process.env['EVERY_PAGE']) {
    return [...builtPages().filter((page) => !page.startsWith('id/')), ...permanent];
  }
  return [
    'index.html',
    '404.html',
    ...permanent,
    ...of.flatMap((tree) => examples.map((page) => `${tree}/${page}`)),
  ];
}
