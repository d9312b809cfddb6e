import { changeDay } from '../schemas/change.ts';
import type { AuthoredContent } from './authored-content.ts';
import { lineOfEntry } from './line-of-entry.ts';
import type { Check, Problem } from './problem.ts';

/** `changes.yml` is a list of days, the newest last, to which each release and nobody else adds for good. */
export const changesInOrder: Check = (content) => {
  const days = Object.keys(content.changes);
  return [
    ...days.flatMap((day, index) => wrongDay(content, day, days[index - 1])),
    ...days.flatMap((day) => namedTwice(content, day)),
    ...gone(content, days),
  ];
};

const file = 'changes.yml';

function wrongDay(content: AuthoredContent, day: string, before: string | undefined): Problem[] {
  const place = at(content, day);
  if (!changeDay.safeParse(day).success) {
    const message = `${day} is not a day`;
    return [{ ...place, message, hint: 'Write the day as 2026-11-23, in quotes.' }];
  }
  if (before !== undefined && day < before) {
    const message = `${day} stands below ${before}, a later day`;
    return [
      { ...place, message, hint: 'Put the entries in the order of their days, the newest last.' },
    ];
  }
  const { published } = content;
  if (published === undefined || day in published.changes || day >= published.date) return [];
  return [
    {
      ...place,
      message: `${day} is new, and earlier than release ${published.version} of ${published.date}`,
      hint: 'Date the entry the day on which the change is published.',
    },
  ];
}

function namedTwice(content: AuthoredContent, day: string): Problem[] {
  const { concerns = [], covers = [] } = content.changes[day] ?? {};
  return [concerns, covers].flatMap((list) =>
    [...new Set(list.filter((one, index) => list.indexOf(one) !== index))].map((one) => ({
      ...at(content, day),
      message: `${day} names ${one} twice`,
      hint: 'Name it once.',
    })),
  );
}

/** An entry of a release has been sent to subscribers: it may be mended, not taken back. */
function gone(content: AuthoredContent, days: string[]): Problem[] {
  const { published } = content;
  return Object.keys(published?.changes ?? {})
    .filter((day) => !days.includes(day) && !content.refused.has(day))
    .map((day) => ({
      file,
      message: `${day} is gone, which was published with release ${published?.version}`,
      hint: 'Restore the entry; what it said may be mended, not taken back.',
    }));
}

function at(content: AuthoredContent, day: string): Pick<Problem, 'file' | 'line'> {
  const line = lineOfEntry(content, file, day);
  return line === undefined ? { file } : { file, line };
}
