import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { escapedXml } from '../../src/exports/xml.ts';
import { xmlProblems } from '../support/well-formed.ts';

test.each(['plain', 'a & b', '<a>', '"quoted" &quot;', ']]>', '<!-- & -->', "it's"])(
  '%s comes back as it was, as text and as an attribute',
  async (text) => {
    const xml = `<a b="${escapedXml(text)}">${escapedXml(text)}</a>`;
    expect(await xmlProblems(xml)).toEqual([]);
    const element = load(xml, { xml: true })('a');
    expect(element.text()).toBe(text);
    expect(element.attr('b')).toBe(text);
  },
);
