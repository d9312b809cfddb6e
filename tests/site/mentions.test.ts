import { expect, test } from 'vitest';
import { builtPage, builtPages } from '../support/dist.ts';

/*
 * A translation may use the words of a term for something that the Chinese calls otherwise (会员精细化
 * 运营 is fine-grained membership operation, and no use of 3.5): what is linked is what the Chinese
 * names.
 */
test('the English of a provision links only what its Chinese does', () => {
  const parallel = builtPages().filter((page) =>
    /^zh-en\/(?:full|abilities\/.*)\.html$/.test(page),
  );
  let links = 0;
  for (const page of parallel) {
    const $ = builtPage(page);
    for (const pair of $('.pair > .words').toArray()) {
      const linked = (language: string) =>
        $(pair)
          .find(`> [lang="${language}"] :is(a.term, a.mention)`)
          .map((_, link) => $(link).attr('href'))
          .get();
      const chinese = linked('zh-CN');
      links += chinese.length;
      const only = linked('en').filter((href) => !chinese.includes(href));
      expect(only, `${page}: ${$(pair).text()}`).toEqual([]);
    }
  }
  expect(links).toBeGreaterThan(20);
});
