import { v5 } from 'uuid';
import { expect, test } from 'vitest';
import { uuidOf } from '../../src/standard/uuid.ts';
import { content, standard } from '../support/content.ts';

test('the library makes the UUID that RFC 9562 gives as its example (A.4)', () => {
  const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
  expect(v5('www.example.com', dns)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

test('identifiers that are in use elsewhere stay what they are', () => {
  // What has been given away once: a change of namespace or of names would break every import.
  expect(uuidOf('046-2023', 'ms-07')).toBe('97e25b5f-c706-57fc-beed-3618c64ee7cb');
  expect(uuidOf('046-2023', 'ms-07', 'zh')).toBe('392bd0f9-d52c-5e38-9da3-016093f42c30');
});

test('every code and language has its own, of version 5', () => {
  const all = content.ledger.flatMap((code) =>
    [[], ['zh'], ['en']].map((aspects) => uuidOf(standard.editionCode, code, ...aspects)),
  );
  expect(new Set(all).size).toBe(content.ledger.length * 3);
  for (const uuid of all) expect(uuid).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab]/);
});
