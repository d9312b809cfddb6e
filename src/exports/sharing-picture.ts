import { message } from '../i18n/translator.ts';
import type { Locale } from '../schemas/words.ts';
import type { Standard } from '../standard/model.ts';
import { escapedXml } from './xml.ts';

/**
 * What is shown where a page is shared, 1200 × 630 (Open Graph), as SVG: the cover of a standard,
 * with its number and titles and the four positions.
 */
export function sharingPicture(standard: Standard, locale: Locale): string {
  const { number, title, cover } = standard.edition;
  const other = locale === 'zh' ? 'en' : 'zh';
  const names = standard.positions.map(({ name }) => name[locale]);
  const positions = locale === 'zh' ? [names.join('　·　')] : names;
  const lines = locale === 'zh' ? [title.zh] : inTwoLines(title.en);
  const size = locale === 'zh' ? 84 : 58;
  const titleTop = locale === 'zh' ? 330 : 288;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
  <rect width="1200" height="630" fill="#fdfbf7"/>
  <rect width="1200" height="14" fill="#98281a"/>
  <g font-family="Noto Serif CJK SC, Source Han Serif SC, Songti SC, serif" fill="#1f1c19">
    <text x="1120" y="112" text-anchor="end" font-size="56" font-weight="700" fill="#98281a">${escapedXml(cover.mark)}</text>
    <text x="80" y="108" font-size="${locale === 'zh' ? 30 : 23}" fill="#625b52">${escapedXml(cover.series[locale])}</text>
    <text x="1120" y="180" text-anchor="end" font-size="34" font-weight="700">${escapedXml(number)}</text>
    <rect x="80" y="200" width="1040" height="3"/>
    ${lines.map((line, index) => `<text x="600" y="${titleTop + index * 74}" text-anchor="middle" font-size="${size}" font-weight="700">${escapedXml(line)}</text>`).join('\n    ')}
    <text x="600" y="428" text-anchor="middle" font-size="${locale === 'zh' ? 32 : 40}" fill="#625b52">${escapedXml(title[other])}</text>
    <rect x="80" y="478" width="1040" height="3"/>
  </g>
  <g font-family="Noto Sans CJK SC, Source Han Sans SC, PingFang SC, sans-serif" font-size="${locale === 'zh' ? 30 : 22}" fill="#1f1c19">
    ${positions.map((name, index) => positionLabel(name, index)).join('\n    ')}
    <text x="80" y="592" font-size="24" fill="#625b52">${escapedXml(message(locale, 'linking.picture'))}</text>
  </g>
</svg>
`;
}

/** The four stand in a row: they share the width between the margins. */
function positionLabel(name: string, index: number): string {
  const left = 80 + index * 260;
  const [first = '', second] = /^\p{Lu}/u.test(name) ? inTwoLines(name) : [name];
  const below =
    second === undefined ? '' : `<tspan x="${left}" dy="26">${escapedXml(second)}</tspan>`;
  return `<text x="${left}" y="${second === undefined ? 534 : 520}">${escapedXml(first)}${below}</text>`;
}

/** Breaks a line at the space nearest to its middle. */
function inTwoLines(text: string): string[] {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const distance = (index: number) => Math.abs(index - text.length / 2);
  const [middle] = spaces.sort((one, other) => distance(one) - distance(other));
  return middle === undefined ? [text] : [text.slice(0, middle), text.slice(middle + 1)];
}
