import { changeDay } from '../schemas/change.ts';
import { isWrittenAsDay } from '../schemas/words.ts';
import { at } from './authored-content.ts';
import { rule } from './rule.ts';

const file = 'changes.yml';

/** `changes.yml` is a list of days, the newest last, of which a released one is not taken back. */
export const changesInOrder = rule(
  'changes-in-order',
  {
    noDay: (day: string) => ({
      message: `${day} is not a day`,
      hint: 'Write the day as 2026-11-23, in quotes.',
    }),
    noSuchDay: (day: string) => ({
      message: `there is no ${day}`,
      hint: 'Correct the day.',
    }),
    unordered: (day: string, before: string) => ({
      message: `${day} stands below ${before}, a later day`,
      hint: 'Put the entries in the order of their days, the newest last.',
    }),
    far: (day: string, before: string) => ({
      message: `${day} is more than ten years after ${before}, the day before it`,
      hint: 'Correct the year.',
    }),
    backdated: (day: string, version: string, date: string) => ({
      message: `${day} is new, and earlier than release ${version} of ${date}`,
      hint: 'Date the entry the day on which the change is published.',
    }),
    twice: (day: string, named: string) => ({
      message: `${day} names ${named} twice`,
      hint: 'Name it once.',
    }),
    noEdition: (day: string, edition: string) => ({
      message: `${day} is said to be of ${edition}, and there is no such edition`,
      hint: 'Name an edition as its folder below content/editions, or leave the key out.',
    }),
    gone: (day: string, version: string) => ({
      message: `${day} is gone, which was published with release ${version}`,
      hint: 'Restore the entry from the history of the repository; what it said may be mended, not taken back.',
    }),
  },
  [file],
  (content, say) => {
    const { changes, published, refused } = content;
    const days = Object.keys(changes);
    const editions = [...content.earlier, content];
    const releases = editions.map((edition) => edition.published?.date);
    for (const [index, day] of days.entries()) {
      const place = at(content, file, day);
      const before = days[index - 1] ?? day;
      if (!changeDay.safeParse(day).success) {
        if (isWrittenAsDay(day)) say.noSuchDay(place, day);
        else say.noDay(place, day);
      } else if (day < before) say.unordered(place, day, before);
      else if (content.isNewest && isFar(day, before, ...releases)) say.far(place, day, before);
      else if (published !== undefined && !(day in published.changes) && day < published.date) {
        say.backdated(place, day, published.version, published.date);
      }
    }
    for (const [day, { concerns, covers = [] }] of Object.entries(changes)) {
      const lists = { concerns, covers };
      for (const [key, list] of Object.entries(lists)) {
        for (const one of repeatedIn(list)) say.twice(at(content, file, day, key), day, one);
      }
    }
    for (const [day, { edition }] of content.isNewest ? Object.entries(changes) : []) {
      if (edition === undefined || editions.some(({ folder }) => folder === edition)) continue;
      say.noEdition(at(content, file, day, 'edition'), day, edition);
    }
    for (const day of Object.keys(published?.changes ?? {})) {
      if (days.includes(day) || refused.has(day)) continue;
      say.gone({ file }, day, published?.version ?? '');
    }
  },
);

/** Whether a day is ten years later than all that stands before it, so that its year is mistyped. */
function isFar(day: string, ...earlier: (string | undefined)[]): boolean {
  const years = earlier.map((one) => Number(one?.slice(0, 4) ?? 0));
  return Number(day.slice(0, 4)) > Math.max(...years) + 10;
}

/** What stands in a list more than once, each once. */
function repeatedIn(list: string[]): Set<string> {
  return new Set(list.filter((one, index) => list.indexOf(one) !== index));
}
