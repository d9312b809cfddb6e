import type { ChangeData } from '../schemas/change.ts';
import { kindOfCode } from '../schemas/codes.ts';
import type { Published } from '../schemas/published.ts';
import { changesSince, type TextChange } from '../standard/changes-since.ts';
import { entriesSince } from '../standard/release-texts.ts';
import { textsByCode } from '../standard/texts-by-code.ts';
import { repeatsOthers } from './another-thing.ts';
import type { AuthoredContent } from './authored-content.ts';
import { difference } from './difference.ts';
import { placeOf } from './place-of.ts';
import type { Check, Problem } from './problem.ts';

/**
 * What changed since the last release is told in `changes.yml`: subscribers of the feed, and all
 * who have copied a text, rely on hearing of it.
 */
export const changesTold: Check = (content) => {
  const { published } = content;
  if (published === undefined) return [];
  const entries = entriesSince(published, content);
  const names = namesIn(content, published);
  return changesSince(published, content).flatMap((change) =>
    partsOf(change)
      .filter((part) => !entries.some((entry) => tells(entry, change.code, part, names)))
      .map((part) => untold(content, published.version, change, part)),
  );
};

type Part = 'zh' | 'en' | 'of';

/** What changed at a code itself; what it only repeats is told where it stands. */
function partsOf(change: TextChange): Part[] {
  const parts: Part[] = repeatsOthers(change.code) ? ['of'] : ['zh', 'en', 'of'];
  return parts.filter((part) => change[part] !== undefined);
}

function tells(
  { concerns, covers }: ChangeData,
  code: string,
  part: Part,
  names: (code: string) => string[],
): boolean {
  if (covers.includes('notes') && kindOfCode(code) === 'note') return true;
  if (covers.includes('en') && part === 'en') return true;
  return names(code).some((name) => concerns.includes(name));
}

/**
 * The codes under which a change may be told: its own, that of the clause of an item, of the table
 * of a row, of the position of a level; and an ability and its sources stand for each other.
 */
function namesIn(content: AuthoredContent, published: Published): (code: string) => string[] {
  const abilities = [...published.texts, ...textsByCode(content).values()].filter(
    ({ code }) => kindOfCode(code) === 'ability',
  );
  return (code) => [
    code,
    ...(['item', 'row', 'positionLevel'].includes(kindOfCode(code) ?? '')
      ? [code.replace(/-[^-]+$/, '')]
      : []),
    ...abilities.flatMap((ability) => (ability.code === code ? ability.of : [])),
    ...abilities.flatMap((ability) => (ability.of.includes(code) ? ability.code : [])),
  ];
}

function untold(
  content: AuthoredContent,
  version: string,
  change: TextChange,
  part: Part,
): Problem {
  const { code } = change;
  const { before = [], after = [] } = change[part] ?? {};
  const changed = after.find((line, index) => line !== before[index]);
  const place =
    part === 'of' ? placeOf(content, code, 'zh') : placeOf(content, code, part, changed);
  return {
    ...place,
    message:
      part === 'of'
        ? `${code} ${sayingOf(code)} ${after.join(', ')}; in release ${version} it was ${before.join(', ')}`
        : `the ${languages[part]} of ${code} has changed since release ${version}: ${difference(before, after)}`,
    hint: `Say so in content/changes.yml: add an entry under today’s date that concerns ${code}${orCovers(code, part)}.`,
  };
}

const languages = { zh: 'Chinese', en: 'English' };

function orCovers(code: string, part: Part): string {
  if (kindOfCode(code) === 'note') return ', or covers [notes] where many were revised';
  return part === 'en' ? ', or covers [en] where all of the English was revised' : '';
}

/** How a code stands to those that tell what it is. */
function sayingOf(code: string): string {
  switch (kindOfCode(code)) {
    case 'ability':
      return 'is made of';
    case 'note':
      return 'concerns';
    case 'position':
      return 'is described in';
    default:
      return 'belongs to';
  }
}
