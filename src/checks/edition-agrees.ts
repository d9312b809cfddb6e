import type { EditionData } from '../schemas/edition.ts';
import { locales, type Locale } from '../schemas/words.ts';
import { at } from './authored-content.ts';
import { rule } from './rule.ts';

/** A file describes one edition, whose number, dates and bodies are those of its cover. */
export const editionAgrees = rule(
  'edition-agrees',
  {
    several: (code: string) => ({
      message: `one file describes one edition, and this describes ${code} as well`,
      hint: `Put it into a folder of its own, editions/${code}, or remove it.`,
    }),
    code: (code: string, number: string) => ({
      message: `the edition is called ${code}, but its number is ${number}`,
      hint: 'Correct the number or the name: 046-2023 is called after T/CCFAGS 046—2023.',
    }),
    year: (issued: string, number: string) => ({
      message: `is issued on ${issued}, which is not in the year of ${number}`,
      hint: 'Compare the cover.',
    }),
    order: (issued: string, implemented: string) => ({
      message: `is implemented on ${implemented}, before it is issued on ${issued}`,
      hint: 'Compare the cover.',
    }),
    date: (date: string, zh: string, en: string) => ({
      message: `the date is ${date}, but the cover says “${zh}” and “${en}”`,
      hint: 'Correct the date; the cover is as printed.',
    }),
    cover: (language: string, line: string, date: string, other: string) => ({
      message: `the ${language} cover says “${line}”, but the date is ${date}, and the other cover says “${other}”`,
      hint: `Correct the ${language} cover.`,
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
    const own = codes.includes(content.folder) ? content.folder : codes[0];
    for (const [code, edition] of Object.entries(content.edition)) {
      const { number, issued, implemented, cover, publisher } = edition;
      const place = (...path: string[]) => at(content, file, code, ...path);
      if (code !== own) {
        say.several(place(), code);
        continue;
      }
      const isNamed = digitsOf(number) === code;
      // Of the number and the name the one is right that the folder bears too.
      const wrong = digitsOf(number) === content.folder ? place() : place('number');
      if (!isNamed) say.code(wrong, code, number);
      const [wrongIssued, wrongImplemented] = [
        wrongDate(edition, 'issued'),
        wrongDate(edition, 'implemented'),
      ];
      for (const { key, where } of [wrongIssued, wrongImplemented].filter(
        (one) => one !== undefined,
      )) {
        const { zh, en } = cover[key];
        if (where === 'date') say.date(place(key), edition[key], zh, en);
        else {
          const other = where === 'zh' ? en : zh;
          say.cover(
            place('cover', key, where),
            languages[where],
            cover[key][where],
            edition[key],
            other,
          );
        }
      }
      if (wrongIssued === undefined && isNamed && issued.slice(0, 4) !== number.slice(-4)) {
        say.year(place('issued'), issued, number);
      }
      if (wrongIssued === undefined && wrongImplemented === undefined && implemented < issued) {
        say.order(place('implemented'), issued, implemented);
      }
      for (const locale of locales) {
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

const languages: Record<Locale, string> = { zh: 'Chinese', en: 'English' };

/** Which of a date and its two lines on the cover is not as the others: the date, if all differ. */
function wrongDate(edition: EditionData, key: 'issued' | 'implemented') {
  const date = edition[key];
  const [zh, en] = [digitsOf(edition.cover[key].zh), digitsOf(edition.cover[key].en)];
  if (zh === date && en === date) return undefined;
  const where = en === date ? 'zh' : zh === date ? 'en' : 'date';
  return { key, where } as const;
}

/** The numbers in a text, joined as in a code or a date. */
export function digitsOf(text: string): string {
  return (text.match(/\d+/g) ?? []).join('-');
}
