import { textIn } from './fixtures.ts';

const source = 'source/t-ccfags-046-2023.txt';

/**
 * Files with a row more at the end of the annex, which stands in the module of the row above.
 * @param abilities what `abilities.yml` has besides
 */
export function newRow(code: string, abilities: string): Record<string, string> {
  return {
    [`zh/rows/${code}.mdx`]: '---\nmodule: da-m4\nname: 某\n---\n\n某\n',
    [`en/rows/${code}.mdx`]: '---\ntranslates: 0\nname: Something\n---\n\nSomething.\n',
    'abilities.yml': `${textIn('abilities.yml')}${abilities}`,
    [source]: `${textIn(source).trimEnd()}\t\n\t\t某\t某\n`,
  };
}
