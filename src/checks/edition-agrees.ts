import { locales } from '../schemas/words.ts';
import { at } from './authored-content.ts';
import { rule } from './rule.ts';

/** There is one edition, and its number, dates and bodies are those of its cover. */
export const editionAgrees = rule(
  'edition-agrees',
  {
    several: (codes: string) => ({
      message: `there are several editions: ${codes}`,
      hint: 'Keep the one that the site publishes.',
    }),
    code: (code: string, number: string) => ({
      message: `the edition is called ${code}, but its number is ${number}`,
      hint: 'Name it by the digits of its number, as 046-2023 after T/CCFAGS 046—2023.',
    }),
    year: (issued: string, number: string) => ({
      message: `is issued on ${issued}, which is not in the year of ${number}`,
      hint: 'Compare the cover.',
    }),
    order: (issued: string, implemented: string) => ({
      message: `is implemented on ${implemented}, before it is issued on ${issued}`,
      hint: 'Compare the cover.',
    }),
    cover: (date: string, line: string) => ({
      message: `the date is ${date}, but the cover says “${line}”`,
      hint: 'Correct the one that is wrong.',
    }),
    publisher: (name: string, series: string) => ({
      message: `the publisher is ${name}, but the series on the cover is “${series}”`,
      hint: 'Write the name of the body as the cover does.',
    }),
    initials: (initials: string, mark: string) => ({
      message: `the publisher is ${initials} for short, but the mark on the cover is ${mark}`,
      hint: 'Correct the one that is wrong.',
    }),
  },
  ['edition.yml'],
  (content, say) => {
    const file = 'edition.yml';
    const codes = Object.keys(content.edition);
    if (codes.length > 1) say.several(at(content, file, codes[1] ?? ''), codes.join(', '));
    for (const [code, edition] of Object.entries(content.edition)) {
      const { number, issued, implemented, cover, publisher } = edition;
      const place = (...path: string[]) => at(content, file, code, ...path);
      if (digitsOf(number) !== code) say.code(place(), code, number);
      if (issued.slice(0, 4) !== number.slice(-4)) say.year(place('issued'), issued, number);
      if (implemented < issued) say.order(place('implemented'), issued, implemented);
      for (const locale of locales) {
        for (const [key, date] of Object.entries({ issued, implemented })) {
          const line = cover[key === 'issued' ? 'issued' : 'implemented'][locale];
          if (digitsOf(line) !== date) say.cover(place(key), date, line);
        }
        const [name, series] = [publisher.name[locale], cover.series[locale]];
        if (!series.includes(name)) say.publisher(place('publisher', 'name', locale), name, series);
      }
      const { initials } = publisher;
      if (!cover.mark.endsWith(`/${initials}`)) {
        say.initials(place('publisher', 'initials'), initials, cover.mark);
      }
    }
  },
);

/** The numbers in a text, joined as in a code or a date. */
export function digitsOf(text: string): string {
  return (text.match(/\d+/g) ?? []).join('-');
}
