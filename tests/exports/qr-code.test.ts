import jsQr from 'jsqr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { qrCode } from '../../src/exports/qr-code.ts';
import { permanentAddress } from '../../src/standard/permanent.ts';
import { content, standard } from '../support/content.ts';

/** What a camera reads: the drawing in pixels, given to a decoder. */
async function decode(svg: string): Promise<string | undefined> {
  const image = sharp(Buffer.from(svg)).resize(300, 300, { kernel: 'nearest' }).ensureAlpha();
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return jsQr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test('QR codes are read as permanent addresses', { timeout: 60_000 }, async () => {
  for (const code of content.ledger.filter((_, index) => index % 12 === 0)) {
    const address = permanentAddress(standard, code, 'https://example.org/some/where/') ?? '';
    expect(await decode(qrCode(address, address))).toBe(
      `https://example.org/some/where/id/046-2023/${code}/`,
    );
  }
});

test('a code without the marks of its corners is not read', async () => {
  const svg = qrCode('https://example.org/', 'x');
  expect(await decode(svg)).toBe('https://example.org/');
  expect(await decode(svg.replace(/M4 \d+h\d+v1h-\d+z/g, ''))).toBeUndefined();
});
