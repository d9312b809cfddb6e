import { load } from 'cheerio';
import jsQr from 'jsqr';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { qrCode } from '../../src/exports/qr-code.ts';
import { permanentAddress } from '../../src/standard/permanent.ts';
import { content, standard } from '../support/content.ts';
import { xmlProblems } from '../support/well-formed.ts';

/** What a camera reads: the drawing in pixels, on a black page, given to a decoder. */
async function decode(svg: string): Promise<string | undefined> {
  const image = sharp(Buffer.from(svg)).flatten({ background: '#000' });
  const pixels = image.resize(300, 300, { kernel: 'nearest' }).ensureAlpha().raw();
  const { data, info } = await pixels.toBuffer({ resolveWithObject: true });
  return jsQr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test('QR codes are read as permanent addresses', { timeout: 60_000 }, async () => {
  for (const code of content.ledger.filter((_, index) => index % 25 === 0)) {
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

/** The dark runs of modules: where each begins, and how long it is. */
const runsOf = (svg: string) =>
  [...svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)].map(([, x, y, length, back]) => ({
    x: Number(x),
    y: Number(y),
    length: Number(length),
    back: Number(back),
  }));

describe('the symbol', () => {
  // 42 bytes are the most that a symbol of version 3 holds at level M, 62 of version 4; at level L
  // they are 53 and 78 (ISO/IEC 18004:2015, table 7). Version v has 17 + 4v modules a side.
  test.each([
    [42, 29],
    [43, 33],
    [62, 33],
    [63, 37],
  ])('of %i bytes has %i modules a side: error correction M', (bytes, modules) => {
    const svg = qrCode('x'.repeat(bytes), 'x');
    expect(load(svg, { xml: true })('svg').attr('viewBox')).toBe(
      `0 0 ${modules + 8} ${modules + 8}`,
    );
    const runs = runsOf(svg);
    // A quiet zone of four modules on each side (6.3.8), and nothing else.
    expect(Math.min(...runs.map(({ x }) => x))).toBe(4);
    expect(Math.min(...runs.map(({ y }) => y))).toBe(4);
    expect(Math.max(...runs.map(({ x, length }) => x + length))).toBe(modules + 4);
    expect(Math.max(...runs.map(({ y }) => y))).toBe(modules + 3);
  });

  test('each dark run is drawn once, as a rectangle', () => {
    const runs = runsOf(qrCode('https://example.org/', 'x'));
    for (const { x, y, length, back } of runs) {
      expect(back).toBe(length);
      expect(runs.filter((other) => other.y === y && other.x === x + length)).toEqual([]);
    }
  });

  test('has sharp edges, and white behind all of it', () => {
    const $ = load(qrCode('https://example.org/', 'x'), { xml: true });
    expect($('svg').attr('shape-rendering')).toBe('crispEdges');
    const [, , side] = $('svg').attr('viewBox')?.split(' ') ?? [];
    expect($('path').first().attr()).toEqual({ fill: '#fff', d: `M0 0h${side}v${side}H0z` });
  });

  test.each(['https://example.org/', 'a & b <c> &lt;'])('is called %s', async (label) => {
    const svg = qrCode('https://example.org/', label);
    expect(await xmlProblems(svg)).toEqual([]);
    expect(load(svg, { xml: true })('svg > title').text()).toBe(label);
  });
});
