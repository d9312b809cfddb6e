import { message } from '../i18n/translator.ts';
import type { Locale } from '../schemas/words.ts';
import { abacusOf, type PositionRods } from '../standard/abacus.ts';
import type { Standard } from '../standard/model.ts';
import { drawnRods } from './rods-drawing.ts';
import { escapedXml } from './xml.ts';

/**
 * What is shown where a page is shared, 1200 × 630 (Open Graph), as SVG: the cover of a standard,
 * with its number and titles, and its abacus with the names of the positions.
 */
export function sharingPicture(standard: Standard, locale: Locale): string {
  const { number, title, cover } = standard.edition;
  const other = locale === 'zh' ? 'en' : 'zh';
  const positions = abacusOf(standard);
  const lines = locale === 'zh' ? [title.zh] : inTwoLines(title.en);
  const size = locale === 'zh' ? 84 : 58;
  const titleTop = locale === 'zh' ? 288 : 246;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
  <rect width="1200" height="630" fill="#fdfbf7"/>
  <rect width="1200" height="14" fill="#98281a"/>
  <g font-family="Noto Serif CJK SC, Source Han Serif SC, Songti SC, serif" fill="#1f1c19">
    <text x="1120" y="92" text-anchor="end" font-size="56" font-weight="700" fill="#98281a">${escapedXml(cover.mark)}</text>
    <text x="80" y="88" font-size="${locale === 'zh' ? 30 : 23}" fill="#625b52">${escapedXml(cover.series[locale])}</text>
    <text x="1120" y="150" text-anchor="end" font-size="34" font-weight="700">${escapedXml(number)}</text>
    <rect x="80" y="170" width="1040" height="3"/>
    ${lines.map((line, index) => `<text x="600" y="${titleTop + index * 68}" text-anchor="middle" font-size="${size}" font-weight="700">${escapedXml(line)}</text>`).join('\n    ')}
    <text x="600" y="366" text-anchor="middle" font-size="${locale === 'zh' ? 32 : 34}" fill="#625b52">${escapedXml(title[other])}</text>
  </g>
  <g>
    ${positions.map((one, index) => drawnRods(one, rodsPlace(positions, index))).join('\n    ')}
  </g>
  <g font-family="Noto Sans CJK SC, Source Han Sans SC, PingFang SC, sans-serif" font-size="${locale === 'zh' ? 30 : 22}" fill="#1f1c19">
    ${positions.map(({ position }, index) => positionLabel(position.name[locale], leftOf(index))).join('\n    ')}
    <text x="80" y="615" font-size="22" fill="#625b52">${escapedXml(message(locale, 'linking.picture'))}</text>
  </g>
</svg>
`;
}

/** Positions stand in a row: they share the width between the margins. */
function leftOf(index: number): number {
  return 80 + index * 260;
}

/** One beam for all, midway between the titles and the names. */
function rodsPlace(positions: PositionRods[], index: number) {
  const tallest = Math.max(...positions.flatMap(({ tallest }) => Object.values(tallest)));
  const most = Math.max(...positions.map(({ rods }) => rods.length));
  const pitch = Math.min(14, 70 / (tallest + 0.5));
  return {
    left: leftOf(index) + pitch,
    beam: 460,
    gap: Math.min(40, (220 - 2 * pitch) / Math.max(1, most - 1)),
    pitch,
  };
}

/** In English in two lines. */
function positionLabel(name: string, left: number): string {
  const [first = '', second] = /^\p{Lu}/u.test(name) ? inTwoLines(name) : [name];
  const below =
    second === undefined ? '' : `<tspan x="${left}" dy="25">${escapedXml(second)}</tspan>`;
  return `<text x="${left}" y="${second === undefined ? 574 : 556}">${escapedXml(first)}${below}</text>`;
}

/** Breaks a line at the space nearest to its middle. */
function inTwoLines(text: string): string[] {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const distance = (index: number) => Math.abs(index - text.length / 2);
  const [middle] = spaces.sort((one, other) => distance(one) - distance(other));
  return middle === undefined ? [text] : [text.slice(0, middle), text.slice(middle + 1)];
}
