import { describe, expect, test } from 'vitest';
import { attributes, differences, each, find, open, trees } from '../support/shown.ts';
import { editorialPage } from '../support/written.ts';

describe.each(['about', 'linking'])('the page %s', (name) => {
  const [zh, en] = [editorialPage('zh', name), editorialPage('en', name)];
  const written = { zh: zh.lines, en: en.lines };

  test.each(trees)('says in %s what its editors wrote, word for word', (tree) => {
    const page = open(tree, `${name}.html`);
    const title = { zh: zh.title, en: en.title };
    expect(differences(page, 'h1', find(page, 'h1'), [title])).toEqual([]);
    const body = find(page, 'h1').nextAll('div').first();
    const textsOf = (parts: typeof body) =>
      each(parts.find('h2, p, li')).map((one) => one.text().trim());
    if (tree === 'zh-en') {
      const sides = body.find('[lang]');
      const sections = written.zh.length;
      expect(sections).toBeGreaterThan(10);
      expect(new Set(attributes(sides, 'lang'))).toEqual(new Set(['zh-CN', 'en']));
      expect(textsOf(sides.filter('[lang="zh-CN"]'))).toEqual(written.zh);
      expect(textsOf(sides.filter('[lang="en"]'))).toEqual(written.en);
    } else {
      expect(textsOf(body)).toEqual(written[tree]);
    }
  });
});
