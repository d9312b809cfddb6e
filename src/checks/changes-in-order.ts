import { changeDay } from '../schemas/change.ts';
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
    unordered: (day: string, before: string) => ({
      message: `${day} stands below ${before}, a later day`,
      hint: 'Put the entries in the order of their days, the newest last.',
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
      hint: 'Restore the entry; what it said may be mended, not taken back.',
    }),
  },
  [file],
  (content, say) => {
    const { changes, published, refused } = content;
    const days = Object.keys(changes);
    for (const [index, day] of days.entries()) {
      const place = at(content, file, day);
      const before = days[index - 1] ?? day;
      if (!changeDay.safeParse(day).success) say.noDay(place, day);
      else if (day < before) say.unordered(place, day, before);
      else if (published !== undefined && !(day in published.changes) && day < published.date) {
        say.backdated(place, day, published.version, published.date);
      }
    }
    for (const [day, { concerns, covers = [] }] of Object.entries(changes)) {
      const named = [...repeatedIn(concerns), ...repeatedIn(covers)];
      for (const one of named) say.twice(at(content, file, day), day, one);
    }
    const editions = [...content.earlier, content].map(({ folder }) => folder);
    for (const [day, { edition }] of content.isNewest ? Object.entries(changes) : []) {
      if (edition === undefined || editions.includes(edition)) continue;
      say.noEdition(at(content, file, day, 'edition'), day, edition);
    }
    for (const day of Object.keys(published?.changes ?? {})) {
      if (days.includes(day) || refused.has(day)) continue;
      say.gone({ file }, day, published?.version ?? '');
    }
  },
);

/** What stands in a list more than once, each once. */
function repeatedIn(list: string[]): Set<string> {
  return new Set(list.filter((one, index) => list.indexOf(one) !== index));
}
