import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withCodes, withReading } from '../../src/build/edit-files.ts';

const chinese = '---\ntitle: 范围\n---\n';
const hash = createHash('sha256').update(chinese).digest('hex').slice(0, 12);

describe('a translation is recorded as read', () => {
  test.each([
    [
      'as it was',
      "---\ntranslates: 'x'\ntitle: a\n---\n\nText\n",
      `---\ntranslates: '${hash}'\ntitle: a\n---\n\nText\n`,
    ],
    [
      'with the line ends that it has',
      '---\r\ntitle: a\r\ntranslates: x\r\n---\r\n',
      `---\r\ntitle: a\r\ntranslates: '${hash}'\r\n---\r\n`,
    ],
    [
      'with its byte order mark',
      '\uFEFF---\ntranslates:\n---\n',
      `\uFEFF---\ntranslates: '${hash}'\n---\n`,
    ],
  ])('%s', (_how, before, after) => {
    expect(withReading(before, chinese)).toBe(after);
  });

  test('by the same hash, whichever editor has saved the Chinese', () => {
    const saved = `\uFEFF${chinese.replaceAll('\n', '\r\n')}`;
    expect(withReading('---\ntranslates: x\n---\n', saved)).toContain(hash);
  });

  test.each([
    ['no line that could record it', '---\ntitle: a\n---\n'],
    ['such a line in its text alone', '---\ntitle: a\n---\ntranslates: x\n'],
    ['no facts', 'translates: x\n'],
  ])('but not where it has %s', (_what, translation) => {
    expect(withReading(translation, chinese)).toBeUndefined();
  });
});

describe('codes are added to the ledger', () => {
  test.each([
    ['that ends as it should', 'a\nb\n', 'a\nb\nc\nd\n'],
    ['without a last line end', 'a\nb', 'a\nb\nc\nd\n'],
    ['with the line ends of Windows', 'a\r\nb\r\n', 'a\r\nb\r\nc\r\nd\r\n'],
    ['of Windows without the last', 'a\r\nb', 'a\r\nb\r\nc\r\nd\r\n'],
    ['that is empty', '', 'c\nd\n'],
  ])('%s', (_how, before, after) => {
    expect(withCodes(before, ['c', 'd'])).toBe(after);
  });
});
